import { HashLists } from './hash-lists.ts';
import { isLikelySlip, soundHash, soundsAlike } from './typos.ts';
import { hashBase, type WordTable } from './word-table.ts';

/** A longer typed word is no name; a name may be one letter longer. */
const longest = 24;
const before = new Int32Array(longest + 2);

/**
 * Hashes of a folded word and of the word with each letter left out: two words one slip apart share one. Each follows
 * from the hashes of what stands before and after the letter, so that no string is built.
 */
function eachDeletionHash(word: string, take: (hash: number) => void): void {
  const { length } = word;
  for (let i = 0; i < length; i += 1)
    before[i + 1] = (Math.imul(before[i] ?? 0, hashBase) + word.charCodeAt(i)) | 0;
  take(before[length] ?? 0);
  let after = 0;
  let power = 1;
  for (let i = length - 1; i >= 0; i -= 1) {
    take((Math.imul(before[i] ?? 0, power) + after) | 0);
    after = (after + Math.imul(word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, hashBase);
  }
}

/** Finds the names one slip away from a word, or of the same sound, without comparing with each (SymSpell deletions). */
export class SlipIndex {
  readonly #deletions: HashLists;
  readonly #sounds: HashLists;

  /** `words`: of a table, in its order; of them those that may be mistyped are taken. */
  constructor(words: readonly string[], mayBeMistyped: (word: string) => boolean) {
    const hashes: number[] = [];
    const ids: number[] = [];
    const sounds: number[] = [];
    const heard: number[] = [];
    words.forEach((word, id) => {
      if (word.length < 4 || word.length > longest + 1 || !mayBeMistyped(word)) return;
      sounds.push(soundHash(word));
      heard.push(id);
      eachDeletionHash(word, (hash) => {
        hashes.push(hash);
        ids.push(id);
      });
    });
    this.#deletions = new HashLists(hashes, ids);
    this.#sounds = new HashLists(sounds, heard);
  }

  /** Numbers of the words that the typed one may stand for; empty for a word shorter than four letters. */
  near(typed: string, words: WordTable): number[] {
    if (typed.length < 4 || typed.length > longest) return [];
    const alike: number[] = [];
    this.#sounds.collect(soundHash(typed), alike);
    const near: number[] = [];
    eachDeletionHash(typed, (hash) => this.#deletions.collect(hash, near));
    if (alike.length + near.length === 0) return [];
    // Words that share a hash by chance are refused here.
    const found = new Set<number>();
    for (const id of alike) {
      const word = words.word(id);
      if (word !== typed && soundsAlike(typed, word)) found.add(id);
    }
    for (const id of near) if (!found.has(id) && isLikelySlip(typed, words.word(id))) found.add(id);
    return [...found];
  }
}
