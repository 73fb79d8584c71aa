import type { Clue } from './clue.ts';
import type { Sequence } from './sequence.ts';

const cue = new Set(['ine', 'identifiant', 'bea', 'livret', 'dossier', 'inscription', 'matricule']);

/** The French INE: nine digits and two letters, or ten and one; only beside a word or a name that explains it. */
export function readNationalStudentIds(seq: Sequence): Clue[] {
  const found: Clue[] = [];
  for (let i = 0; i < seq.tokens.length; i += 1) {
    const head = seq.tokens[i];
    if (head?.shape !== 'number') continue;
    let digits = head.word;
    let after = i + 1;
    for (
      ;
      seq.tokens[after]?.shape === 'number' &&
      /^[ \u00a0]$/.test(seq.gap(after)) &&
      digits.length < 10;
      after += 1
    )
      digits += seq.word(after);
    const letters = seq.tokens[after];
    const length = { 9: 2, 10: 1 }[digits.length];
    if (!letters || letters.word.length !== length || !/^[ \u00a0]?$/.test(letters.gap)) continue;
    if (letters.shape === 'lower' && !seq.sentenceHas(i, cue)) continue;
    const cued = seq.sentenceHas(i, cue);
    found.push({
      kind: 'national-student-id',
      at: i,
      start: head.start,
      end: letters.end,
      score: cued ? 1 : 0.7,
      students: [],
      needsPerson: !cued,
      reasons: [cued ? 'cue' : 'shape'],
    });
    i = after;
  }
  return found;
}
