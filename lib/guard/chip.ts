import type { Composer } from '../composers/composer.ts';
import { composerIn } from '../composers/find.ts';
import type { PlaceView } from '../messages.ts';
import type { DisplayState } from './display/display.ts';
import { platformHere, readPlace, recipesHere } from './here.ts';
import { onceLoaded } from './once-loaded.ts';
import type { GuardPorts } from './ports.ts';
import type { ChipState } from './view.ts';

/** A page tells its conversation or account only once it is drawn, and changes them without an event (milliseconds). */
const lookEvery = 1000;
/** The chip waits for the page to load, but not for a page that never ends to (milliseconds). */
const latest = 3000;

/** The status chip of the page: follows the address and the conversation, stays out of private browsing. */
export class Chip {
  private state: ChipState | null = null;
  /** The place that was asked about last, as read. */
  private asked = '';
  private writing = false;
  private blind = false;
  private display: DisplayState = 'off';

  constructor(private readonly ports: GuardPorts) {}

  start(signal: AbortSignal): void {
    const look = () => {
      if (this.ports.engine === 'firefox') this.noteFrame();
      const place = readPlace(null);
      if (this.asked !== JSON.stringify(place)) void this.refresh(place);
    };
    const begin = () => {
      for (const type of ['popstate', 'hashchange', 'focusin', 'click'] as const) {
        window.addEventListener(type, look, { capture: true, signal });
      }
      const timer = setInterval(look, lookEvery);
      signal.addEventListener('abort', () => clearInterval(timer));
      look();
    };
    onceLoaded(begin, signal, latest);
  }

  /**
   * On a private feed the chip comes only once one writes; a composer without a known send button is said, in the
   * frame itself where the page cannot look into it.
   */
  noteComposer({ button, recipe }: Composer): void {
    if (window.top !== window && (window.frameElement || button)) return;
    const blind = button === null && recipe.enter !== 'sends';
    if (this.writing && blind === this.blind) return;
    this.writing = true;
    this.blind = blind;
    void this.refresh();
  }

  /** Firefox starts no script in a blank frame that the page made (ESR 153): keys that send from there are not seen. */
  private noteFrame(): void {
    const inside = (document.activeElement as HTMLIFrameElement | null)?.contentDocument;
    const framed = inside ? composerIn(inside, recipesHere()) : null;
    if (framed) this.noteComposer({ ...framed, button: null });
  }

  /** The mode is always said, on a private feed too. */
  noteDisplay(display: DisplayState): void {
    this.display = display;
    if (this.state) this.draw({ ...this.state, display });
    else void this.refresh();
  }

  setOpen(open: boolean): void {
    if (!this.state) return;
    this.draw({ ...this.state, open, fresh: open || this.state.fresh });
  }

  toggle(): void {
    this.setOpen(!this.state?.open);
  }

  get view(): PlaceView | null {
    return this.state?.view ?? null;
  }

  /** Asks again what is known of the place. */
  async refresh(place = readPlace(null)): Promise<void> {
    const asked = JSON.stringify(place);
    this.asked = asked;
    const isPrivate = place?.surface === 'feed' || place?.surface === 'other';
    if (!place || (isPrivate && !this.writing && this.display === 'off')) {
      this.draw(null);
      return;
    }
    const view = await this.ports.viewPlace(place).catch((error: unknown) => {
      // Without a background no status is better than an old one; the hold says what happened.
      console.warn('Vigie: no status', error);
      return null;
    });
    // The page went on while we asked.
    if (this.asked !== asked) return;
    if (!view || view.purpose === 'personal') {
      this.draw(null);
      return;
    }
    // Unfolded once for what is new; then it stays the mark alone until it has something else to say.
    const still = this.state?.fresh === true && this.state.view.status === view.status;
    const fresh = view.isNews || still;
    const corner = platformHere()?.chipCorner ?? 'bottom-right';
    const { blind, display } = this;
    this.draw({ view, corner, fresh, open: this.state?.open ?? false, blind, display });
  }

  private draw(state: ChipState | null): void {
    this.state = state;
    if (state) this.ports.show({ lang: state.view.lang, chip: state });
    else this.ports.show({ chip: null });
  }
}
