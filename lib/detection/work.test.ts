import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectIn } from './detect.ts';
import type { Finding } from './finding.ts';
import { compileRoster } from './roster.ts';
import { Sequence } from './sequence.ts';

const roster = compileRoster(
  [
    ['a', 'Léa', 'Tremblay', 'Lili'],
    ['b', 'Léa', 'Nguyen', ''],
    ['c', 'Jean-Christophe', 'Thériault', 'J-C'],
    ['d', 'Marie-Soleil', 'Bouchard-Lapierre', ''],
    ['e', 'Rose', 'de la Durantaye', ''],
    ['f', 'Noël', 'St-Pierre', ''],
  ].map(([id = '', firstName = '', lastName = '', nickname = '']) => ({
    id,
    firstName,
    lastName,
    nicknames: nickname === '' ? [] : [nickname],
  })),
);

/** What is found, and how many questions the readers asked of the draft to find it. */
function ask(text: string): { found: Finding[]; steps: number } {
  let steps = text.length;
  const counted = new Proxy(new Sequence(text), {
    get(seq, key) {
      steps += 1;
      const value: unknown = Reflect.get(seq, key, seq);
      return typeof value === 'function' ? value.bind(seq) : value;
    },
  });
  return { found: detectIn(counted, roster), steps };
}

const motifs = [
  'Léa Tremblay et Jean-Christophe ',
  'Léa ',
  'Marie Marie Marie ',
  'L. T. ',
  '@lea.',
  'Tremblay, ',
  'Tremblaj Jean-Chri ',
  'LT AB ',
  '1 2 3 ',
  '514 555 ',
  '12 rue A 1 ',
  'Bonjour Mme Roy. ',
  'Bonjour Mme Roy, votre fille ',
  'Rose (1860, ',
  'est une ',
  'a frappé ',
  "l'",
  'e\u0301\u0302',
  'L\u200be\u200ba ',
  '« Rose ',
  '@',
  'a@b.ca ',
  'http://',
  'de la ',
  'Problème combien Léa ',
  'parents: Zoé Roy, ',
  'anniversaire de Léa le 3 mai ',
];

/** Near its ends a draft has fewer neighbours to be asked about; that saves no more than this. */
const edges = 2500;

test.each(motifs)('work grows with the draft, not faster: %j', (motif) => {
  const times = Math.ceil(3000 / motif.length);
  const once = ask(motif.repeat(times)).steps;
  expect(ask(motif.repeat(2 * times)).steps).toBeLessThanOrEqual(2 * once + edges);
});

test('work grows with the draft, not faster, whatever it is made of', () => {
  const words = fc.oneof(
    fc.constantFrom(...motifs),
    fc.constantFrom(' ', '. ', '\n', ', ', ' : ', '12/20 ', 'né le 5 mai 2015 ', 'Zoé ', 'à '),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const motif = fc
    .array(words, { minLength: 1, maxLength: 12 })
    .map((list) => list.join(''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(motif, (text) => {
      const times = Math.ceil(1200 / text.length);
      const once = ask(text.repeat(times)).steps;
      expect(ask(text.repeat(2 * times)).steps).toBeLessThanOrEqual(2 * once + edges);
    }),
  );
});

test('homonyms are written out once, however often they are named', () => {
  const homonyms = compileRoster(
    Array.from({ length: 40 }, (_, n) => ({
      id: String(n),
      firstName: 'Léa',
      lastName: `Roy${'bcdfghjklm'.charAt(n % 10)}${'aeio'.charAt(n >> 3)}`,
      nicknames: [],
    })),
  );
  const readsOf = (mentions: number) => {
    let reads = 0;
    const students = new Proxy(homonyms.students, {
      get(list, key) {
        reads += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    const draft = 'Léa a mordu Max. '.repeat(mentions);
    const found = detectIn(new Sequence(draft), { ...homonyms, students });
    expect(found.filter(({ kind }) => kind === 'student')).toHaveLength(mentions);
    expect(found.filter(({ kind }) => kind === 'conduct')).toHaveLength(mentions);
    return reads;
  };
  expect(readsOf(60)).toBe(readsOf(20));
});

test('no string makes it fail, and all that is found lies within', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const mixed = fc.array(fc.oneof(any, fc.constantFrom(...motifs)), { maxLength: 8 });
  fc.assert(
    fc.property(mixed, (parts) => {
      const text = parts.join('');
      for (const { start, end } of ask(text).found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
