import type { Clue } from './clue.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const space = new GapPattern(/^[ \u00a0]$/);
const maybeSpace = new GapPattern(/^[ \u00a0]?$/);
const cue = wordSet('ine identifiant bea livret dossier inscription matricule');

/** The French INE: nine digits and two letters, or ten and one; only beside a word or a name that explains it. */
export function readNationalStudentIds(seq: Sequence): Clue[] {
  const found: Clue[] = [];
  let next = 0;
  for (const i of seq.numbers) {
    if (i < next) continue;
    let digits = seq.word(i);
    let after = i + 1;
    for (
      ;
      digits.length < 10 && seq.shape(after) === 'number' && seq.gapIs(after, space);
      after += 1
    )
      digits += seq.word(after);
    // An apprentice's: four digits, A, five digits, a letter.
    if (
      digits.length === 4 &&
      seq.word(after) === 'a' &&
      seq.glued(after) &&
      seq.size(after + 1) === 5
    ) {
      digits += `0${seq.word(after + 1)}`;
      after += 2;
    }
    const length = { 9: 2, 10: 1 }[digits.length];
    if (seq.size(after) !== length || !seq.gapIs(after, maybeSpace)) continue;
    if (seq.shape(after) === 'lower' && !seq.sentenceHas(i, cue)) continue;
    const cued = seq.sentenceHas(i, cue);
    found.push({
      kind: 'national-student-id',
      at: i,
      start: seq.start(i),
      end: seq.end(after),
      score: cued ? 1 : 0.7,
      students: [],
      needsPerson: !cued,
      reasons: [cued ? 'cue' : 'shape'],
    });
    next = after + 1;
  }
  return found;
}
