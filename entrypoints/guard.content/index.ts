import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentMatches } from '../../lib/platforms/index.ts';
import { connect } from './connect.ts';

export default defineContentScript({
  matches: contentMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  // A sandboxed frame has an origin of its own.
  matchOriginAsFallback: true,
  main() {
    // Not the context's signal: after an update this script is all that still holds a send, and it must.
    let life = new AbortController();
    connect(life.signal);
    if (location.protocol !== 'about:') return;
    // A page that writes its blank frame (`document.open`) takes every listener of it away.
    new MutationObserver(() => {
      life.abort();
      life = new AbortController();
      connect(life.signal);
    }).observe(document, { childList: true });
  },
});
