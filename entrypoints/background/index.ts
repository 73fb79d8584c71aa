import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { type Handlers, handle } from '../../lib/messages.ts';
import { ask } from '../../lib/services/ask.ts';
import { admit } from '../../lib/services/door.ts';
import { openPage, openPlatform } from '../../lib/services/open.ts';
import { register } from '../../lib/services/register.ts';

// Listeners are added in the first turn: a worker woken by an event loses those added later.
export default defineBackground({
  type: 'module',
  main() {
    handle({ ...register, ask, openPlatform, openPage } as unknown as Handlers, admit);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // No tab on update (UX.md "Welcome").
      if (reason === 'install') {
        void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
      }
    });
  },
});
