import type { Edit } from '../verdict/verdict.ts';
import { type Composer, partOf, readDraft } from './composer.ts';
import { isTypedField, rangeOf } from './field-text.ts';
import { hasFocus, selectionOf } from './reach.ts';

/** Offset of the caret in the draft (UTF-16), or null when it is elsewhere. */
export function caretIn(composer: Composer): number | null {
  for (const part of readDraft(composer).parts) {
    if (isTypedField(part.field)) {
      if (!hasFocus(part.field)) continue;
      return part.offset + (part.field.selectionEnd ?? 0);
    }
    const selection = selectionOf(part.field);
    const node = selection?.focusNode ?? null;
    if (!selection || !node || !part.field.contains(node)) continue;
    const piece = part.content.pieces.find((candidate) => candidate.node === node);
    if (piece) {
      return part.offset + piece.start + Math.max(0, selection.focusOffset - piece.from);
    }
    return part.offset + part.content.text.length;
  }
  return null;
}

/** Gives the focus back to the composer, with the caret at that offset of the draft, or at its end. */
export function placeCaret(composer: Composer, offset: number | null): void {
  const draft = readDraft(composer);
  const at = Math.min(offset ?? draft.text.length, draft.text.length);
  const place = partOf(draft, at, at);
  const field = place?.part.field ?? composer.field;
  field.focus({ preventScroll: true });
  if (!place) return;
  if (isTypedField(field)) {
    field.setSelectionRange(place.start, place.start);
    return;
  }
  const selection = selectionOf(field);
  const before = place.start > 0 ? rangeOf(place.part.content, place.start - 1, place.start) : null;
  if (before) selection?.collapse(before.endContainer, before.endOffset);
}

/** Where an offset of the old text stands after the edits; inside an edit, at its end. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= offset) break;
    const change = edit.text.length - (edit.end - edit.start);
    shift += offset < edit.end ? edit.start + edit.text.length - offset : change;
  }
  return offset + shift;
}
