import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ailmentLexicon } from './data/ailments.ts';
import { careLexicon } from './data/care.ts';
import { actLexicon } from './data/conduct.ts';
import { disciplineLexicon } from './data/discipline.ts';
import { habitLexicon } from './data/habits.ts';
import { healthLexicon } from './data/health.ts';
import { mannerLexicon } from './data/manners.ts';
import { resultLexicon } from './data/result.ts';
import { sanctionLexicon } from './data/sanctions.ts';
import { traitLexicon } from './data/traits.ts';
import { Lexicon } from './lexicon.ts';
import { Sequence } from './sequence.ts';

const read = (text: string) => new Sequence(text);

/** The sentences beside the entries of a list, in their order: `// caught: one | another`. */
function sentences(file: string, kind: 'caught' | 'ignored'): string[][] {
  const source = readFileSync(resolve(import.meta.dirname, `data/${file}.ts`), 'utf8');
  const [, ...entries] = source.split(/^ {4}phrases:/m);
  return entries.map((entry) => {
    const line = new RegExp(`^ {4}// ${kind}: (.+)$`, 'm').exec(entry)?.[1] ?? '';
    return line.split(' | ').filter(Boolean);
  });
}

describe.each([
  ['conduct', actLexicon],
  ['habits', habitLexicon],
  ['sanctions', sanctionLexicon],
  ['traits', traitLexicon],
  ['manners', mannerLexicon],
  ['discipline', disciplineLexicon],
  ['health', healthLexicon],
  ['ailments', ailmentLexicon],
  ['care', careLexicon],
  ['result', resultLexicon],
])('lexicon of %s', (file, entries) => {
  const caught = sentences(file, 'caught');
  const ignored = sentences(file, 'ignored');

  test('each entry has its sentences', () => {
    expect(caught.length).toBe(entries.length);
    expect([...caught, ...ignored].every((list) => list.length > 0)).toBe(true);
  });

  test.each(entries.map((entry, at) => [entry.phrases.slice(0, 40), entry, at] as const))(
    '%s',
    (_, entry, at) => {
      const lexicon = new Lexicon([entry]);
      for (const sentence of caught[at] ?? [])
        expect(lexicon.find(read(sentence)), sentence).not.toEqual([]);
      for (const sentence of ignored[at] ?? [])
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
