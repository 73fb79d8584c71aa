import { caretIn } from '../composers/caret.ts';
import { type Composer, partOf, readDraft } from '../composers/composer.ts';
import { isTypedField, rangeOf } from '../composers/field-text.ts';
import { spanRects } from '../composers/mirror.ts';
import type { FindingKind } from '../detection/finding.ts';
import type { PageVerdict } from '../messages.ts';
import type { Level } from '../verdict/verdict.ts';
import { paintBoxes, paintRanges } from './paint.ts';
import type { CardState } from './view.ts';

/** One marked span, with where it now stands on the screen. */
interface Mark {
  reason: number;
  level: Level;
  start: number;
  end: number;
  words: string;
  kind: FindingKind;
  rects(): DOMRect[];
}

/** Lines under what was found: drawn beside the text, never in it. */
export class Marks {
  private marks: Mark[] = [];
  private shown: { composer: Composer; verdict: PageVerdict } | null = null;
  private card: Mark | null = null;

  constructor(
    /** An element of Vigie's closed root, for fields whose text no range can reach. */
    private readonly layer: HTMLElement,
    private readonly showCard: (card: CardState | null) => void,
  ) {}

  start(signal: AbortSignal, owns: (event: Event) => boolean): void {
    const options = { capture: true, passive: true, signal };
    window.addEventListener(
      'pointermove',
      (event) => {
        if (!owns(event)) this.point(event.clientX, event.clientY);
      },
      options,
    );
    document.addEventListener('selectionchange', () => this.followCaret(), options);
    window.addEventListener('scroll', () => this.repaint(), options);
    window.addEventListener('resize', () => this.repaint(), options);
  }

  /** What is shown now, for the card's buttons. */
  get current(): { composer: Composer; verdict: PageVerdict } | null {
    return this.shown;
  }

  /** Marks the verdict's findings; a word that is being typed waits until it ends. */
  show(composer: Composer, verdict: PageVerdict): void {
    const caret = caretIn(composer);
    const draft = readDraft(composer);
    this.shown = { composer, verdict };
    this.marks = verdict.reasons.flatMap((reason, index) =>
      reason.spans
        .filter(({ start, end }) => caret === null || caret <= start || caret > end)
        .map(({ start, end, kind }) => ({
          kind,
          reason: index,
          level: reason.level,
          start,
          end,
          words: draft.text.slice(start, end),
          rects: () => rectsOf(composer, start, end, this.layer),
        })),
    );
    this.setCard(null);
    this.repaint();
  }

  clear(): void {
    this.shown = null;
    this.marks = [];
    this.setCard(null);
    this.repaint();
  }

  private repaint(): void {
    const composer = this.shown?.composer;
    const typed = composer ? isTypedField(composer.field) : false;
    paintBoxes(
      this.layer,
      typed ? this.marks.flatMap((mark) => mark.rects().map((rect) => ({ rect, ...mark }))) : [],
    );
    paintRanges(composer && !typed ? this.marks.flatMap((mark) => rangesOf(composer, mark)) : []);
  }

  /** The card comes when the pointer is on a mark; it goes when the pointer is on neither mark nor card. */
  private point(x: number, y: number): void {
    if (this.marks.length === 0) return;
    const near = 4;
    const hit = this.marks.find((mark) =>
      mark
        .rects()
        .some(
          (rect) =>
            x >= rect.left && x <= rect.right && y >= rect.top - near && y <= rect.bottom + near,
        ),
    );
    if (hit) this.setCard(hit);
    else if (this.card && !this.isBetween(this.card, x, y)) this.setCard(null);
  }

  /** The way from the mark to its card, which stands above or below it. */
  private isBetween(mark: Mark, x: number, y: number): boolean {
    const reach = 24;
    return mark
      .rects()
      .some(
        (rect) =>
          x >= rect.left - reach &&
          x <= rect.right + reach &&
          y >= rect.top - reach &&
          y <= rect.bottom + reach,
      );
  }

  private followCaret(): void {
    if (!this.shown || this.marks.length === 0) return;
    const caret = caretIn(this.shown.composer);
    if (caret === null) return;
    const inside = this.marks.find((mark) => caret > mark.start && caret < mark.end);
    if (inside) this.setCard(inside);
  }

  private setCard(mark: Mark | null): void {
    if (mark === this.card) return;
    this.card = mark;
    const rect = mark?.rects()[0];
    if (!mark || !rect || !this.shown) {
      this.showCard(null);
      return;
    }
    this.showCard({
      at: { left: rect.left, top: rect.top, bottom: rect.bottom },
      verdict: this.shown.verdict,
      reason: mark.reason,
      words: mark.words,
      kind: mark.kind,
    });
  }
}

function rangesOf(composer: Composer, mark: Mark): { range: Range; level: Level }[] {
  const place = partOf(readDraft(composer), mark.start, mark.end);
  const range = place && rangeOf(place.part.content, place.start, place.end);
  return range ? [{ range, level: mark.level }] : [];
}

function rectsOf(composer: Composer, start: number, end: number, room: HTMLElement): DOMRect[] {
  const place = partOf(readDraft(composer), start, end);
  if (!place) return [];
  const { field, content } = place.part;
  if (isTypedField(field)) return spanRects(field, place.start, place.end, room);
  return [...(rangeOf(content, place.start, place.end)?.getClientRects() ?? [])];
}
