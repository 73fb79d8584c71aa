/** Ways to reach the network or to run text as code (docs/design.md "The package": no network at run time, no eval). */
const ways: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket(?:Stream)?\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  WebRTC: /\bRTCPeerConnection\b|\bWebTransport\b/,
  eval: /(?<![\w$.])eval\s*\(/,
  Function: /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/,
  importScripts: /\bimportScripts\b/,
  serviceWorker: /\bserviceWorker\s*\.\s*register\b/,
};

/** The ways that a text uses, by name. */
export function networkWays(text: string): string[] {
  return Object.keys(ways).filter((name) => ways[name]?.test(text));
}

/** Host names of the addresses written in a text. */
export function hostsIn(text: string): string[] {
  const hosts = [...text.matchAll(/\b(?:https?|wss?):\/\/([\w*][\w.*-]*)/gi)].map(
    ([, host]) => host,
  );
  return [...new Set(hosts.map((host) => host?.toLowerCase() ?? ''))].sort();
}
