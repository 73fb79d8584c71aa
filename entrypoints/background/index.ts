import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { onManagedChange } from '../../lib/managed/managed.ts';
import { handle } from '../../lib/messages.ts';
import { ask } from '../../lib/services/ask.ts';
import { checkDraft } from '../../lib/services/check-draft.ts';
import { display } from '../../lib/services/display-mode.ts';
import { displayNames } from '../../lib/services/display-names.ts';
import { admit } from '../../lib/services/door.ts';
import { writeToFamilies } from '../../lib/services/family-notes.ts';
import { watchLock } from '../../lib/services/lock/watch.ts';
import { noteSent } from '../../lib/services/note-sent.ts';
import { openPage, openPlatform, openUnlock } from '../../lib/services/open.ts';
import { overlayLost } from '../../lib/services/overlay-lost.ts';
import { planFixes } from '../../lib/services/plan-fixes.ts';
import { policyChanged } from '../../lib/services/policy-changed.ts';
import { askWhoAppears } from '../../lib/services/register/appearances.ts';
import { register } from '../../lib/services/register.ts';
import { teach } from '../../lib/services/teach.ts';
import { viewPlace } from '../../lib/services/view-place.ts';
import { watchSites } from '../../lib/services/watch-sites.ts';

// Listeners are added in the first turn: a worker woken by an event loses those added later.
export default defineBackground({
  type: 'module',
  main() {
    const draft = { viewPlace, checkDraft, planFixes, noteSent };
    const open = {
      openPlatform,
      openPage,
      openUnlock,
      writeToFamilies,
      askWhoAppears,
      overlayLost,
    };
    handle({ ...register, ...draft, ask, teach, display, displayNames, ...open }, admit);
    watchLock();
    watchSites();
    onManagedChange(policyChanged);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // No tab on update (docs/design.md "Screens").
      if (reason === 'install') {
        void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
      }
    });
  },
});
