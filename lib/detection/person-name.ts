import { placesBefore, titles } from './data/context-words.ts';
import { GapPattern } from './gap-pattern.ts';
import { lettersAt } from './initials.ts';
import { nameParticles } from './name-parts.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';
import { isCommonWord } from './words.ts';

/** A run of capitalised words. */
export interface Name {
  first: number;
  after: number;
  end: number;
  /** Capitalised words, particles not counted. */
  parts: number;
}

const inside = new GapPattern(/^[ \u00a0\u202f]$|^[-‐‑]$|^['’]$/);
const sign = new GapPattern(/[,.;:\n]/);
const apostrophe = new GapPattern(/^['’]$/);
const space = new GapPattern(/^ $/);

/** Capitals that are no name even beside a relative. */
const noName = wordSet(
  `noel teresa dieu je il elle on nous vous ils elles i we you he she they it le la les un une des mon ma mes the a an
  this merci bonjour bravo monday tuesday wednesday thursday friday saturday sunday day english french francais anglais
  quebec montreal canada france et and ou or si mais but pour si alors donc comme quand grade`,
);
/** A run of capitalised words at a token: `Justin Morel`, `Nadia El Amrani`, `Timéo R.`; null when none begins there. */
export function nameAt(seq: Sequence, i: number): Name | null {
  if (!seq.isCapital(i) || seq.glued(i + 1)) return null;
  const titled = seq.is(i - 1, titles);
  // `Mr. O'Connor`, « Mme L’Heureux ».
  const elided = titled && seq.gapIs(i + 1, apostrophe) && seq.isCapital(i + 1);
  if (seq.size(i) < 2 && !elided) return null;
  if (seq.is(i, placesBefore) && !titled) return null;
  if (seq.is(i, noName) && !(seq.is(i, nameParticles) && titled)) return null;
  if (seq.is(i, titles)) return null;
  let after = elided ? i + 2 : i + 1;
  let parts = 1;
  let end = seq.end(after - 1);
  while (after < i + 7) {
    if (!seq.gapIs(after, inside)) break;
    const letters = lettersAt(seq, after);
    if (letters && letters.key.length === 1 && seq.text.charAt(letters.end - 1) === '.') {
      return { first: i, after: letters.after, end: letters.end, parts: parts + 1 };
    }
    if (after >= seq.length || seq.is(after, noName) || seq.is(after, titles)) break;
    const particle = seq.shape(after) === 'lower' && seq.is(after, nameParticles);
    if (particle) {
      const lead = seq.is(after + 1, nameParticles) ? after + 2 : after + 1;
      if (
        !seq.isCapital(lead) ||
        seq.gapIs(lead, sign) ||
        !seq.gapIs(after, space) ||
        isCommonWord(seq.word(lead))
      )
        break;
      after = lead;
      continue;
    }
    if (!seq.isCapital(after) || seq.size(after) < 2) break;
    after += 1;
    parts += 1;
    end = seq.end(after - 1);
  }
  return { first: i, after, end, parts };
}
