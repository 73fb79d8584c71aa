import type { FindingKind } from '../detection/finding.ts';
import type {
  FixChoice,
  Language,
  PageVerdict,
  PlaceView,
  Question,
  ReleaseReason,
} from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { FixId } from '../verdict/verdict.ts';
import type { DisplayState } from './display/display.ts';

/** What is drawn over a page, as data: the guard decides, the components draw, the actions go back. */
export interface OverlayState {
  lang: Language;
  /** null: nothing is drawn (private browsing, exempt place that was silenced). */
  chip: ChipState | null;
  card: CardState | null;
  hold: HoldState | null;
}

/** What is held: a post, a message, or files on their way in. */
export type Verb = 'post' | 'send' | 'attach';

export interface ChipState {
  view: PlaceView;
  corner: 'top-right' | 'top-left' | 'bottom-right' | 'bottom-left';
  /** The panel is open (`Alt+Shift+V` or a click). */
  open: boolean;
  /** True while just arrived: unfolded for four seconds, then the mark alone. */
  fresh: boolean;
  /** The page's send button is not recognised: « Vérification impossible ici ». */
  blind: boolean;
  /** Whether the page's students are shown by first name and avatar; `failed`: some names may still stand. */
  display: DisplayState;
}

/** The card of one mark, at a rectangle of the viewport (CSS pixels). */
export interface CardState {
  at: { left: number; top: number; bottom: number };
  verdict: PageVerdict;
  /** Index of the reason in `verdict.reasons`. */
  reason: number;
  /** The words marked, as typed, and what they were found to be. */
  words: string;
  kind: FindingKind;
  /** The reason, told of these words. */
  why: string;
  denial: string;
  /** Leads to Vigie's own window, where the word can be learnt; null: nothing to learn. */
  lesson: string | null;
  /** Of the words, in the draft. */
  start: number;
  /** The keyboard goes into the card. */
  focused: boolean;
}

export type HoldState =
  /** Held with reasons. `at`: rectangle of the composer, so that the text stays visible. */
  | {
      kind: 'reasons';
      verdict: PageVerdict;
      text: string;
      verb: Verb;
      at: DOMRectReadOnly | null;
    }
  /** First time something is found in an unknown conversation: asked in Vigie's own window. */
  | { kind: 'question'; question: Question; verdict: PageVerdict; verb: Verb }
  /** The verdict is awaited (worker asleep), shown after 300 ms. */
  | { kind: 'checking'; verb: Verb }
  /** No verdict came: the extension was updated, is locked, or its background failed. The text is kept. */
  | { kind: 'gone'; text: string; cause: 'updated' | 'failed' | 'locked'; verb: Verb }
  /** The site kept another text; `corrected` can be copied. */
  | { kind: 'rewrite-refused'; corrected: string; verb: Verb }
  /** The composer did not empty after our click: the next press of its button passes. */
  | { kind: 'press-again'; verb: Verb }
  /** Sent, but the ledger could not be told. */
  | { kind: 'not-noted' };

export interface OverlayActions {
  togglePanel(): void;
  closePanel(): void;
  /** « Appliquer et relire »; the person sends. */
  apply(choices: readonly FixChoice[]): void;
  /** A fix that leaves the page: `approved-platform` and `own-parent` copy the text and open the platform. */
  leave(fix: FixId): void;
  /** « Modifier moi-même », and Escape. */
  edit(): void;
  postAnyway(reason: ReleaseReason): void;
  /** « Ce n’est pas un nom d’élève »: the words of the open card. */
  dismiss(kind: FindingKind, words: string): void;
  /** Opens Vigie's own window on the name at `start`: what to learn about it. */
  teach(start: number): void;
  answer(question: Question): void;
  openPlatform(platform: PlatformId): void;
  /** Vigie's own window, where the passphrase is given. */
  unlock(): void;
  openDesk(section: string | null): void;
  openOptions(section: string | null): void;
  /** Shows students by first name and avatar, or as the page has them again. */
  toggleDisplay(): void;
  /** Changes what was answered for this place. */
  changeSpace(): void;
  copy(text: string): Promise<boolean>;
  reload(): void;
  /** The native close of the dialog: same as `edit`. */
  closeCard(): void;
}
