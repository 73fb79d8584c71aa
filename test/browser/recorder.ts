import type { Serve } from './driver.ts';

declare global {
  interface Window {
    heard: string[];
  }
}

/** Runs before a page's own script and writes down everything that reaches the page. */
function listen(): void {
  window.heard = [];
  const note = (value: unknown) =>
    window.heard.push(typeof value === 'string' ? value : json(value));
  const json = (value: unknown) => {
    try {
      return JSON.stringify(value) ?? '';
    } catch (error) {
      return String(error);
    }
  };
  addEventListener('message', (event) => note(event.data), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    note(event.type);
    if (event instanceof CustomEvent) note(event.detail);
    return dispatch.call(this, event);
  };
  for (const type of ['input', 'beforeinput', 'paste', 'copy', 'storage', 'keydown']) {
    addEventListener(type, (event) => note((event as InputEvent).data ?? type), true);
  }
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes)
        note(node instanceof Element ? node.outerHTML : node.textContent);
      if (target instanceof Element) note(target.outerHTML);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** The same pages with the recorder in front. */
export function recorded(serve: Serve): Serve {
  const script = `<script>(${listen})()</script>`;
  return (url) => {
    const answer = serve(url);
    if (!answer) return null;
    const html = answer.body.toString('utf8').replace('<head>', `<head>${script}`);
    return { ...answer, body: Buffer.from(html) };
  };
}
