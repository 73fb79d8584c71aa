import { caretIn, placeCaret } from '../composers/caret.ts';
import { type Composer, readDraft } from '../composers/composer.ts';
import type { PageVerdict } from '../messages.ts';
import { type Mark, markRange, markRects, marksOf } from './mark.ts';
import { paintBoxes, paintRanges } from './paint.ts';
import type { CardState } from './view.ts';

/** How far from the words the pointer may stray, in CSS pixels: onto them, and on its way to their card. */
const onWords = 4;
const onWay = 24;

/** Lines under what was found, drawn beside the text and never in it, and the card of the one that is pointed at. */
export class Marks {
  private marks: readonly Mark[] = [];
  private shown: { composer: Composer; verdict: PageVerdict } | null = null;
  private card: Mark | null = null;
  /** Where the caret stood when something was last typed; read once there is something to mark. */
  private typedAt: number | null = null;
  private hasTyped = false;

  constructor(
    /** An element of Vigie's closed root, for fields whose text no range can reach. */
    private readonly layer: HTMLElement,
    private readonly showCard: (card: CardState | null) => void,
  ) {}

  start(signal: AbortSignal, owns: (event: Event) => boolean): void {
    const options = { capture: true, passive: true, signal };
    window.addEventListener(
      'pointermove',
      (event) => !owns(event) && this.point(event.clientX, event.clientY),
      options,
    );
    window.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && !owns(event) && this.setCard(null),
      options,
    );
    document.addEventListener('selectionchange', () => this.followCaret(), options);
    window.addEventListener('scroll', () => this.paint(), options);
    window.addEventListener('resize', () => this.paint(), options);
  }

  /** What is shown now, for the card's buttons. */
  get current(): { composer: Composer; verdict: PageVerdict } | null {
    return this.shown;
  }

  /** The draft changed under the caret: its word is not marked before it ends. */
  noteTyping(): void {
    this.hasTyped = true;
  }

  show(composer: Composer, verdict: PageVerdict): void {
    this.shown = { composer, verdict };
    this.noteCaret();
    this.mark();
    this.setCard(null);
    this.followCaret();
  }

  clear(): void {
    this.shown = null;
    this.mark();
    this.setCard(null);
  }

  /** The keyboard's way into the card: true when there is one. */
  focusCard(): boolean {
    if (!this.card) return false;
    this.draw(this.card, true);
    return true;
  }

  /** Closes the card; a focus that was in it goes back to the words. */
  closeCard(): void {
    const caret = this.card?.end ?? null;
    this.setCard(null);
    if (this.shown) placeCaret(this.shown.composer, caret);
  }

  private mark(): void {
    const { shown } = this;
    const former = this.marks;
    this.marks = shown?.verdict.reasons.length
      ? marksOf(readDraft(shown.composer).text, shown.verdict, this.typedAt)
      : [];
    // Most drafts have nothing to mark: then a key costs neither reading nor painting.
    if (former.length > 0 || this.marks.length > 0) this.paint();
  }

  private paint(): void {
    const composer = this.shown?.composer;
    const placed = composer
      ? this.marks.map((mark) => ({ mark, range: markRange(composer, mark) }))
      : [];
    paintRanges(placed.flatMap(({ mark, range }) => (range ? [{ level: mark.level, range }] : [])));
    paintBoxes(
      this.layer,
      placed.flatMap(({ mark, range }) =>
        range ? [] : this.rects(mark).map((rect) => ({ level: mark.level, rect })),
      ),
    );
  }

  private rects(mark: Mark): DOMRect[] {
    return this.shown ? markRects(this.shown.composer, mark, this.layer) : [];
  }

  /** The card comes when the pointer is on a mark; it goes when the pointer is on neither mark nor card. */
  private point(x: number, y: number): void {
    const hit = this.marks.find((mark) => this.isNear(mark, x, y, onWords));
    if (hit) this.setCard(hit);
    else if (this.card && !this.isNear(this.card, x, y, onWay)) this.setCard(null);
  }

  private isNear(mark: Mark, x: number, y: number, reach: number): boolean {
    return this.rects(mark).some(
      ({ left, right, top, bottom }) =>
        x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach,
    );
  }

  /** The caret in a draft that has something to mark, else null: reading it costs as much as reading the draft. */
  private noteCaret(): number | null {
    const caret = this.shown?.verdict.reasons.length ? caretIn(this.shown.composer) : null;
    if (caret !== null && this.hasTyped) {
      this.typedAt = caret;
      this.hasTyped = false;
    }
    return caret;
  }

  private followCaret(): void {
    const caret = this.noteCaret();
    if (caret === null) return;
    if (this.typedAt !== null && caret !== this.typedAt) {
      this.typedAt = null;
      this.mark();
    }
    const inside = this.marks.find(({ start, end }) => caret > start && caret < end);
    if (inside) this.setCard(inside);
  }

  private setCard(mark: Mark | null): void {
    if (mark === this.card) return;
    this.card = mark;
    this.draw(mark, false);
  }

  private draw(mark: Mark | null, focused: boolean): void {
    const rect = mark && this.rects(mark)[0];
    if (!mark || !rect || !this.shown) {
      this.showCard(null);
      return;
    }
    const at = { left: rect.left, top: rect.top, bottom: rect.bottom };
    this.showCard({ ...mark, at, verdict: this.shown.verdict, focused });
  }
}
