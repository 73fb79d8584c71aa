import { isConnected } from '../../lib/browser.ts';
import type { OverlayHost } from '../../lib/guard/overlay-host.ts';
import type { GuardPorts } from '../../lib/guard/ports.ts';
import type { OverlayState } from '../../lib/guard/view.ts';
import { ask } from './ask.ts';

/** The guard's ports, over messages and the overlay; `redraw` draws the same again, a dialog opened anew. */
export function guardPorts(
  host: OverlayHost,
  draw: (state: OverlayState) => void,
): GuardPorts & { redraw(): void } {
  const lang = navigator.language.startsWith('en') ? 'en' : 'fr';
  let state: OverlayState = { lang, chip: null, card: null, hold: null };
  const show = (patch: Partial<OverlayState>) => {
    state = { ...state, ...patch };
    if (state.chip || state.card || state.hold) host.attach();
    draw(state);
  };
  return {
    engine: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    viewPlace: (place) => ask('viewPlace', place),
    judge: (draft) => ask('checkDraft', draft),
    planFixes: (draft, choices) => ask('planFixes', { draft, choices }),
    async noteSent(key, draft, release) {
      await ask('noteSent', { key, draft, release });
    },
    async ask(place, question) {
      await ask('ask', { place, question });
    },
    async openPlatform(platform) {
      await ask('openPlatform', { platform });
    },
    async openPage(page, section) {
      await ask('openPage', { page, section });
    },
    show,
    redraw: () => draw({ ...state, hold: state.hold && { ...state.hold } }),
    endPrompt: () => state.hold?.kind === 'press-again' && show({ hold: null }),
    isUpdated: () => !isConnected(),
    owns: host.owns,
    newKey: () => crypto.randomUUID(),
  };
}
