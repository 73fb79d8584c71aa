import type { ComposerRecipe } from '../platforms/platform.ts';
import { type FieldText, readField, type Span } from './field-text.ts';

/** One place to write, as found at the time of an event; nothing of it is kept between events but the field. */
export interface Composer {
  field: HTMLElement;
  /** Subject or title fields that belong to the same draft, before the field. */
  also: readonly HTMLElement[];
  recipe: ComposerRecipe;
  button: HTMLElement | null;
}

export interface Part {
  field: HTMLElement;
  content: FieldText;
  /** Offset of the part in the draft's text. */
  offset: number;
}
export interface Draft {
  text: string;
  parts: readonly Part[];
  /** Spans that the platform displays, in offsets of the draft. */
  displayed: readonly Span[];
}

/** The whole draft: subject fields, then the message, one line apart. */
export function readDraft(composer: Composer): Draft {
  const parts: Part[] = [];
  const displayed: Span[] = [];
  let text = '';
  for (const field of [...composer.also, composer.field]) {
    const content = readField(field);
    if (parts.length > 0) text += '\n';
    const offset = text.length;
    parts.push({ field, content, offset });
    displayed.push(
      ...content.displayed.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    );
    text += content.text;
  }
  return { text, parts, displayed };
}

const invisible = /[\s\u200B-\u200D\u2060\uFEFF]/g;
export function isEmpty(text: string): boolean {
  return text.replace(invisible, '') === '';
}

/** The part that wholly holds `start`–`end` of the draft, with its own offsets. */
export function partOf(
  draft: Draft,
  start: number,
  end: number,
): { part: Part; start: number; end: number } | null {
  const part = draft.parts.findLast((candidate) => candidate.offset <= start);
  if (!part || end > part.offset + part.content.text.length) return null;
  return { part, start: start - part.offset, end: end - part.offset };
}
