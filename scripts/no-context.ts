/**
 * WXT tells every page which content scripts start in it, with the extension’s id, by `postMessage` and a DOM event, so
 * that an older one ends. Vigie tells no page of itself, and what an update leaves behind still holds what is sent.
 */
export class ContentScriptContext {}
