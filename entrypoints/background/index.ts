import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { onManagedChange } from '../../lib/managed/managed.ts';
import { handle } from '../../lib/messages.ts';
import { content } from '../../lib/services/content.ts';
import { admit } from '../../lib/services/door.ts';
import { watchLock } from '../../lib/services/lock/watch.ts';
import { policyChanged } from '../../lib/services/policy-changed.ts';
import { register } from '../../lib/services/register.ts';
import { watchReminders } from '../../lib/services/reminders.ts';
import { watchNotices } from '../../lib/services/watch-notices.ts';
import { watchSites } from '../../lib/services/watch-sites.ts';

// Listeners are added in the first turn: a worker woken by an event loses those added later.
export default defineBackground({
  type: 'module',
  main() {
    handle({ ...register, ...content }, admit);
    watchLock();
    watchSites();
    watchReminders();
    watchNotices();
    onManagedChange(policyChanged);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // No tab on update (docs/design.md "Screens").
      if (reason === 'install') {
        void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
      }
    });
  },
});
