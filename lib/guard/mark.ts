import { type Composer, partOf, readDraft } from '../composers/composer.ts';
import { isTypedField, rangeOf } from '../composers/field-text.ts';
import { spanRects } from '../composers/mirror.ts';
import type { FindingKind } from '../detection/finding.ts';
import type { PageVerdict } from '../messages.ts';
import type { Level } from '../verdict/verdict.ts';

/** One marked span of a draft (UTF-16, end exclusive); where it stands is asked anew each time. */
export interface Mark {
  /** Index in the verdict's `reasons`. */
  reason: number;
  level: Level;
  start: number;
  end: number;
  words: string;
  kind: FindingKind;
  why: string;
  denial: string;
  lesson: string | null;
}

/** The spans that a verdict marks; the word that ends at `typedAt` is still being typed and waits. */
export function marksOf(text: string, verdict: PageVerdict, typedAt: number | null): Mark[] {
  return verdict.reasons.flatMap(({ level, spans }, reason) =>
    spans
      .filter(({ start, end }) => typedAt === null || typedAt <= start || typedAt > end)
      .map(({ start, end, kind, why, denial, lesson }) => ({
        reason,
        level,
        start,
        end,
        kind,
        why,
        denial,
        lesson,
        words: text.slice(start, end),
      })),
  );
}

/** The DOM range of a mark in an editable root; null in a textarea, or where its text is gone. */
export function markRange(composer: Composer, { start, end }: Mark): Range | null {
  const place = partOf(readDraft(composer), start, end);
  if (!place || isTypedField(place.part.field)) return null;
  return rangeOf(place.part.content, place.start, place.end);
}

/** Rectangles of a mark in the viewport, in CSS pixels. */
export function markRects(composer: Composer, mark: Mark, room: HTMLElement): DOMRect[] {
  const place = partOf(readDraft(composer), mark.start, mark.end);
  if (!place) return [];
  const { field } = place.part;
  if (isTypedField(field)) return spanRects(field, place.start, place.end, room);
  return [...(markRange(composer, mark)?.getClientRects() ?? [])];
}
