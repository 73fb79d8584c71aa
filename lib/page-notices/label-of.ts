import { foldLabel } from '../platforms/label.ts';

/** A longer text is no label of a button, in UTF-16 units. */
const longest = 120;

/** What a control is called, as it is read: its label, its title or its text, in that order; single spaces. */
export function labelOf(control: Element): string {
  const said = ['aria-label', 'title'].map((name) => control.getAttribute(name)?.trim());
  const text = said.find(Boolean) ?? control.textContent ?? '';
  return text.slice(0, longest).replace(/\s+/g, ' ').trim();
}

/** Whether a label begins with one of the words, as whole words. */
export function begins(label: string, words: readonly string[]): boolean {
  const folded = foldLabel(label);
  return words.some(
    (word) => folded.startsWith(word) && !/^[\p{L}\p{N}]/u.test(folded.slice(word.length)),
  );
}
