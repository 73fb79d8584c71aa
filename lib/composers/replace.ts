import { RewriteRefused } from '../errors.ts';
import { applyEdits } from '../verdict/edits.ts';
import type { Edit } from '../verdict/verdict.ts';
import { type Composer, type Draft, partOf, readDraft } from './composer.ts';
import { isTypedField, rangeOf, readField } from './field-text.ts';
import { writeOverRange, writeOverTyped } from './write.ts';

/** The techniques are measured per browser; see the lab results in docs/editors.md. */
export type BrowserEngine = 'chromium' | 'firefox';

/**
 * Rewrites the draft in the editor's own model, last edit first, so that earlier offsets stay true.
 * Resolves once the text, read again after two frames, is the expected one.
 * @param expected the draft that the edits were made for; nothing is written when it has changed since.
 * @throws RewriteRefused when the site keeps another text; what it kept is left as it is.
 */
export async function replaceInDraft(
  composer: Composer,
  expected: string,
  edits: readonly Edit[],
  engine: BrowserEngine,
): Promise<void> {
  const draft = readDraft(composer);
  if (draft.text !== expected) throw new RewriteRefused('the draft has changed');
  const inFields = edits.flatMap((edit) => withinParts(draft, edit));
  const wanted = applyEdits(expected, inFields);
  let current = expected;
  for (const edit of inFields.sort((a, b) => b.start - a.start)) {
    const after = applyEdits(current, [edit]);
    await replaceOnce(composer, keepNonEmpty(current, edit), engine);
    await settled(composer, after);
    current = after;
  }
  await frames(2);
  if (!same(readDraft(composer).text, wanted))
    throw new RewriteRefused('the site kept another text');
}

/** A sentence may take along the line break between a subject and its message, which no field holds: it stays. */
function withinParts(draft: Draft, { start, end, text }: Edit): Edit[] {
  const border = draft.parts.find(({ offset }) => start < offset && offset <= end);
  if (!border) return [{ start, end: pastEmptyLines(draft, start, end), text }];
  const before = { start, end: border.offset - 1, text };
  const after = withinParts(draft, { start: border.offset, end, text: '' });
  return [before, ...after].filter((edit) => edit.end > edit.start || edit.text !== '');
}

/** A field does not begin with the empty line that stood under its first: no editor has words there to write over. */
function pastEmptyLines({ text, parts }: Draft, start: number, end: number): number {
  let past = end;
  if (text[end - 1] !== '\n' || !parts.some(({ offset }) => offset === start)) return end;
  while (text[past] === '\n') past += 1;
  return past;
}

async function replaceOnce(composer: Composer, edit: Edit, engine: BrowserEngine): Promise<void> {
  const place = partOf(readDraft(composer), edit.start, edit.end);
  if (!place) throw new RewriteRefused('the words stand in two fields');
  const field = place.part.field;
  if (isTypedField(field)) {
    writeOverTyped(field, place.start, place.end, edit.text);
    return;
  }
  const find = () => {
    const range = rangeOf(readField(field), place.start, place.end);
    if (!range) throw new RewriteRefused('the words are not in the text');
    return range;
  };
  await writeOverRange(field, find, edit.text, engine);
}

/**
 * Editors differ most on deleting: a deletion takes a neighbour along and writes it again (lab, 2026-11-22). Where a line
 * goes with the break after it, going with the one before it leaves the same text.
 */
function keepNonEmpty(text: string, edit: Edit): Edit {
  if (edit.text !== '') return edit;
  for (const by of [0, -1, 1]) {
    const start = edit.start + by;
    const end = edit.end + by;
    if (applyEdits(text, [{ start, end, text: '' }]) !== applyEdits(text, [edit])) continue;
    const before = text[start - 1];
    if (isKept(before)) return { start: start - 1, end, text: before };
    const after = text[end];
    if (isKept(after)) return { start, end: end + 1, text: after };
  }
  return edit;
}
function isKept(unit: string | undefined): unit is string {
  return unit !== undefined && unit !== '\n' && !(unit >= '\uD800' && unit <= '\uDFFF');
}

/** Some editors apply a change after the current turn (Lexical sites): wait for it, a second at most. */
async function settled(composer: Composer, wanted: string): Promise<void> {
  for (let frame = 0; frame < 60; frame += 1) {
    await frames(1);
    if (same(readDraft(composer).text, wanted)) return;
  }
  throw new RewriteRefused('the site kept another text');
}

/** Editors write a no-break space where two spaces would meet or a line would end in one. */
function same(read: string, wanted: string): boolean {
  const plain = (text: string) => text.replace(/\u00A0/g, ' ').trimEnd();
  return plain(read) === plain(wanted);
}

/** Resolves after so many frames; a hidden page draws none, so a timer stands in. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 100);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
