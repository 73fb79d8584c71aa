import type { OverlayHost } from './overlay-host.ts';
import type { OverlayState } from './view.ts';

/** What is drawn over the page now; what a patch does not name stays. */
export interface Screen {
  show(patch: Partial<OverlayState>): void;
  /** Draws the same again, a dialog opened anew. */
  redraw(): void;
  /** Takes « press again » away, where it is still shown: the message went. */
  endPrompt(): void;
}

export function createScreen(host: OverlayHost, draw: (state: OverlayState) => void): Screen {
  const lang = navigator.language.startsWith('en') ? 'en' : 'fr';
  let state: OverlayState = { lang, chip: null, card: null, hold: null };
  const redraw = () => draw({ ...state, hold: state.hold && { ...state.hold } });
  const show = (patch: Partial<OverlayState>) => {
    state = { ...state, ...patch };
    const isBack = (state.chip || state.card || state.hold) && host.attach();
    if (isBack) redraw();
    else draw(state);
  };
  return {
    show,
    redraw,
    endPrompt() {
      if (state.hold?.kind === 'press-again') show({ hold: null });
    },
  };
}
