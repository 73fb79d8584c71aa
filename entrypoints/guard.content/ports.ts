import { isConnected } from '../../lib/browser.ts';
import type { OverlayHost } from '../../lib/guard/overlay-host.ts';
import type { GuardPorts } from '../../lib/guard/ports.ts';
import type { Screen } from '../../lib/guard/screen.ts';
import { ask } from './ask.ts';

/** The guard's ports: messages to the background, and the screen that the overlay is drawn on. */
export function guardPorts(host: OverlayHost, { show, endPrompt }: Screen): GuardPorts {
  return {
    engine: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    viewPlace: (place) => ask('viewPlace', place),
    judge: (draft) => ask('checkDraft', draft),
    planFixes: (draft, choices) => ask('planFixes', { draft, choices }),
    async noteSent(key, draft, release) {
      await ask('noteSent', { key, draft, release });
    },
    ask: (place, question) => ask('ask', { place, question }),
    writeToFamilies: (draft) => ask('writeToFamilies', { draft }),
    askWhoAppears: (place, files) => ask('askWhoAppears', { place, files }),
    teach: (draft, start) => ask('teach', { draft, start }),
    openPlatform: (platform) => ask('openPlatform', { platform }),
    openUnlock: () => ask('openUnlock', {}),
    openPage: (page, section) => ask('openPage', { page, section }),
    show,
    endPrompt,
    isUpdated: () => !isConnected(),
    owns: host.owns,
    newKey: () => crypto.randomUUID(),
  };
}
