import type { Edit } from '../verdict/verdict.ts';
import { withoutAccents } from '../without-accents.ts';

/**
 * True where edits tell a page nothing that its draft does not say: each word they put in place of a name stands in
 * the words they replace, accents and case aside, or is the initial of one of them; an avatar counts as a word.
 */
export function areTold(text: string, edits: readonly Edit[]): boolean {
  return edits.every((edit) => {
    const typed = wordsOf(text.slice(edit.start, edit.end));
    return wordsOf(edit.text).every(
      (word) => typed.includes(word) || (word.length === 1 && typed.some((one) => one[0] === word)),
    );
  });
}

function wordsOf(text: string): string[] {
  const folded = withoutAccents(text).toLowerCase();
  return folded.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
}
