import { describe, expect, test } from 'vitest';
import { actLexicon } from './data/conduct.ts';
import { habitLexicon } from './data/habits.ts';
import { healthLexicon } from './data/health.ts';
import { resultLexicon } from './data/result.ts';
import { sanctionLexicon } from './data/sanctions.ts';
import { traitLexicon } from './data/traits.ts';
import { Lexicon } from './lexicon.ts';
import { Sequence } from './sequence.ts';

const read = (text: string) => new Sequence(text);

describe.each([
  ['act', actLexicon],
  ['habit', habitLexicon],
  ['sanction', sanctionLexicon],
  ['trait', traitLexicon],
  ['health', healthLexicon],
  ['result', resultLexicon],
])('%s lexicon', (_, entries) => {
  test.each(entries.map((entry) => [entry.phrases.slice(0, 40), entry] as const))(
    '%s',
    (_, entry) => {
      const lexicon = new Lexicon([entry]);
      expect(entry.caught.length).toBeGreaterThan(0);
      expect(entry.ignored.length).toBeGreaterThan(0);
      for (const sentence of entry.caught)
        expect(lexicon.find(read(sentence)), sentence).not.toEqual([]);
      for (const sentence of entry.ignored)
        expect(lexicon.find(read(sentence)), sentence).toEqual([]);
    },
  );
});

test.each([
  ['Enzo a encore lancé des roches dans la cour.', 'a encore lancé des roches'],
  ['Noah a été suspendu deux jours.', 'a été suspendu deux jours'],
  ['Deux heures de retenue pour Enzo.', 'Deux heures de retenue'],
  ['Léa est une élève appliquée, je trouve.', 'est une élève appliquée'],
  ['Zoe is kind and respectful, always.', 'is kind and respectful'],
  ['Max refuses to work in teams and leaves.', 'refuses to work in teams'],
  ['Enzo n’écoute pas les consignes.', 'écoute pas les consignes'],
])('extent of a remark: %s', (text, remark) => {
  const seq = read(text);
  const [match] = new Lexicon([
    ...actLexicon,
    ...habitLexicon,
    ...sanctionLexicon,
    ...traitLexicon,
  ]).find(seq);
  const start = seq.start(match?.first ?? 0);
  const end = seq.end((match?.after ?? 1) - 1);
  expect(text.slice(start, end)).toContain(remark);
});
