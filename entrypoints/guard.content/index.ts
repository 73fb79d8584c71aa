import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentMatches } from '../../lib/platforms/index.ts';
import { connect } from './connect.ts';

export default defineContentScript({
  matches: contentMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    // Not the context's signal: after an update this script is all that still holds a send, and it must.
    connect(new AbortController().signal);
  },
});
