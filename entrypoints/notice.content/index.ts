import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeMatches } from '../../lib/platforms/notice-matches.ts';
import { start } from './start.ts';

/** The same script runs again in an open tab after an update, or once a site is allowed: the former one ends. */
const world = globalThis as { vigieNotice?: AbortController };

export default defineContentScript({
  matches: noticeMatches,
  runAt: 'document_idle',
  allFrames: true,
  main() {
    world.vigieNotice?.abort();
    world.vigieNotice = new AbortController();
    start(world.vigieNotice.signal);
  },
});
