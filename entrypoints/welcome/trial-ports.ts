import type { DisplayPorts } from '../../lib/guard/display/display.ts';
import type { OverlayHost } from '../../lib/guard/overlay-host.ts';
import type { GuardPorts } from '../../lib/guard/ports.ts';
import type { Screen } from '../../lib/guard/screen.ts';
import type { Trial } from '../../lib/services/trial.ts';

const nothing = async () => undefined;

/** The guard’s ports in the welcome: the invented class judges, nothing is kept, and no button leads away. */
export function trialPorts(host: OverlayHost, screen: Screen, trial: Trial): GuardPorts {
  return {
    engine: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    viewPlace: () => Promise.reject(new Error('the trial has no chip')),
    judge: async (draft) => trial.judge(draft),
    planFixes: async (draft, choices) => trial.planFixes(draft, choices),
    noteSent: nothing,
    ask: nothing,
    openPlatform: nothing,
    openPage: nothing,
    openUnlock: nothing,
    writeToFamilies: nothing,
    teach: nothing,
    askWhoAppears: nothing,
    ...screen,
    isUpdated: () => false,
    owns: host.owns,
    newKey: () => crypto.randomUUID(),
  };
}

/** Never asked: the panel that shows students so is not drawn here. */
export const trialDisplay: DisplayPorts = {
  display: () => Promise.reject(new Error('the trial has no display mode')),
  displayNames: () => Promise.reject(new Error('the trial has no display mode')),
  isUpdated: () => false,
};
