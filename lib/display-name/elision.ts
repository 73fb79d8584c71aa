import type { Edit } from '../verdict/verdict.ts';

const elided = /(?<![\p{L}\p{M}])(d|qu|jusqu|lorsqu|puisqu|quoiqu)(['’ʼ])[ \u00a0]?$/iu;
const whole = /(?<![\p{L}\p{M}])(de|que|jusque|lorsque|puisque|quoique)[ \u00a0]$/iu;

/** Whether French elides before a word; null where usage wavers (h) or nothing is said (a handle, a digit). */
export function startsWithVowel(word: string): boolean | null {
  const plain = word.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^[aeiouœæ]/.test(plain)) return true;
  if (/^y/.test(plain)) return !/^y[aeiouy]/.test(plain);
  return /^[b-z]/.test(plain) && !plain.startsWith('h') ? false : null;
}

/** The apostrophe that a draft uses; the curly one where it has none. */
export function apostropheOf(text: string): string {
  return text.includes("'") && !text.includes('’') ? "'" : '’';
}

/**
 * The edit that puts `replacement` at `start`–`end`, with « de » and « que » made to agree where the first sound
 * changes: *d’Okafor, Grace* → *de Grace*, *de Gaudet, Émile* → *d’Émile*.
 */
export function agreeingEdit(text: string, start: number, end: number, replacement: string): Edit {
  const before = text.slice(0, start);
  const vowel = startsWithVowel(replacement);
  const apostrophe = elided.exec(before);
  if (apostrophe && vowel === false) {
    const [all, word = ''] = apostrophe;
    return { start: start - all.length, end, text: `${word}e ${replacement}` };
  }
  const full = whole.exec(before);
  const had = startsWithVowel(text.slice(start, end));
  if (full && vowel === true && had !== true) {
    const [all, word = ''] = full;
    const elidedWord = `${word.slice(0, -1)}${apostropheOf(text)}`;
    return { start: start - all.length, end, text: `${elidedWord}${replacement}` };
  }
  return { start, end, text: replacement };
}
