import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextsOf } from './contexts.ts';
import { detect } from './detect.ts';
import { compileExceptions, type Exception } from './exceptions.ts';
import { fold } from './fold.ts';
import { compileRoster } from './roster.ts';

const students = [
  ['a', 'Rose', 'Tremblay'],
  ['b', 'Jade', 'Côté'],
  ['c', 'Florence', 'Roy'],
  ['d', 'Olive', 'Petit'],
  ['e', 'Noah', 'St-Pierre'],
] as const;
const roster = compileRoster(
  students.map(([id, firstName, lastName]) => ({ id, firstName, lastName, nicknames: [] })),
);
const names = new Set(students.flatMap(([, ...parts]) => fold(parts.join(' ')).split(' ')));
const found = (text: string, exceptions: readonly Exception[] = []) =>
  detect(text, roster, { exceptions: compileExceptions(exceptions) }).map(({ start, end }) =>
    text.slice(start, end),
  );
/** What a teacher can say of the first finding of a text, as « … » reads. */
function phrases(text: string, over: Partial<{ start: number; end: number }> = {}): string[] {
  const [finding] = detect(text, roster);
  const span = { start: finding?.start ?? -1, end: finding?.end ?? -1, ...over };
  const contexts = contextsOf(text, span, names, finding?.kind === 'person');
  return contexts.map(({ before, word, after }) => before + word + after);
}
const jade: Exception = { word: 'Jade', before: '', after: ' impériale' };

test('an exception silences its word in its context, and nowhere else', () => {
  expect(found('Atelier Jade impériale jeudi.')).toEqual(['Jade']);
  expect(found('Atelier Jade impériale jeudi.', [jade])).toEqual([]);
  expect(found('ATELIER JADE\u00a0IMPÉRIALE JEUDI POUR TOUS.', [jade])).toEqual([]);
  expect(found('Bravo à Jade!', [jade])).toEqual(['Jade']);
  expect(found('Bravo à Jade Côté, impériale.', [jade])).toEqual(['Jade Côté']);
  expect(found('Atelier Jade impériale, avec Jade et Noah.', [jade])).toEqual(['Jade', 'Noah']);
});

test.each([
  ['another neighbour', 'La pierre de Jade verte est exposée.'],
  ['a sign between', 'Bravo à Jade. Impériale est la victoire.'],
  ['a line break between', 'Bravo à Jade\nimpériale'],
  ['a longer word', 'Bravo à Jade impérialement.'],
  ['nothing after', 'Bravo à Jade'],
])('the context has to stand word for word: %s', (_, text) => {
  expect(found(text, [jade])).toEqual(['Jade']);
});

test('a context before the name counts as well', () => {
  const [before] = contextsOf('Le club Noah reprend jeudi.', { start: 8, end: 12 }, names, false);
  expect(before).toEqual({ word: 'Noah', before: 'club ', after: '' });
  expect(found('Au club Noah, on recommence jeudi.', [before ?? jade])).toEqual([]);
  expect(found('Bravo à Noah!', [before ?? jade])).toEqual(['Noah']);
});

test.each([
  ['on the side that tells', 'Atelier Jade impériale jeudi.', ['Jade impériale', 'Atelier Jade']],
  [
    'over small words',
    'On visite Florence sur la colline.',
    ['visite Florence', 'Florence sur la colline'],
  ],
  ['not what is said of pupils', 'Bravo à Jade!', []],
  ['nor what pupils do', 'Jade a gagné.', []],
  ['nor another pupil', 'Bravo à Jade et Noah', []],
  ['nor any given name', 'Bravo à Jade et Sophie', []],
  ['nor over a full stop', 'Bravo à Jade. Atelier jeudi.', []],
  ['nor a number', 'Bravo à Jade 402', []],
])('a phrase takes in the nearest telling word: %s', (_, text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test('two words that are nobody’s on the roster need no neighbour, until they are somebody’s', () => {
  const text = 'Merci à Sandra Bélanger, la mère de Noah.';
  const start = text.indexOf('Sandra');
  const [bare] = contextsOf(text, { start, end: start + 15 }, names, true);
  expect(bare).toEqual({ word: 'Sandra Bélanger', before: '', after: '' });
  const exceptions = compileExceptions([bare ?? jade]);
  expect(found(text)).toContain('Sandra Bélanger');
  expect(found(text, [bare ?? jade])).toEqual(['Noah']);
  const later = compileRoster([
    { id: 's', firstName: 'Sandra', lastName: 'Bélanger', nicknames: [] },
  ]);
  expect(detect(text, later, { exceptions })).toContainEqual(
    expect.objectContaining({ kind: 'student', form: 'full', students: ['s'] }),
  );
});

const filler = fc.constantFrom(
  ...'la des vents impériale atelier bravo à club , . pour rue'.split(' '),
);
const around = fc.array(filler, { maxLength: 4 }).map((list) => list.join(' '));
const plants = students.flatMap(([id, first, last]) => [
  { id, form: 'full', text: `${first} ${last}` },
  { id, form: 'inverted', text: `${last}, ${first}` },
  { id, form: 'handle', text: `@${first.toLowerCase()}.${last.toLowerCase()}` },
]);

test('no exception hides a full name, a handle or an identifier, whatever was learnt from the very text', () => {
  const side = fc.constantFrom('', 'la ', 'atelier ', ' impériale', ' des vents', ' Tremblay');
  fc.assert(
    fc.property(
      around,
      around,
      fc.constantFrom(...plants),
      fc.constantFrom(...students.flatMap(([, first, last]) => [first, last])),
      side,
      side,
      (before, after, plant, word, left, right) => {
        const code = 'TREL76521603';
        const text = `${before}\n${plant.text}\n${after}\n${code}`;
        const learnt = detect(text, roster).flatMap(({ start, end, kind }) =>
          contextsOf(text, { start, end }, names, kind === 'person'),
        );
        const typed = [
          { word, before: left, after: right },
          { word: plant.text, before: left, after: right },
          { word: plant.text, before: '', after: '' },
          { word: code, before: '', after: '' },
        ];
        const exceptions = compileExceptions([...learnt, ...typed]);
        const plain = detect(text, roster).filter(isSure);
        const kept = detect(text, roster, { exceptions }).filter(isSure);
        expect(kept.map(({ start, end }) => [start, end])).toEqual(
          plain.map(({ start, end }) => [start, end]),
        );
        expect(kept).toContainEqual(expect.objectContaining({ students: [plant.id] }));
        expect(kept).toContainEqual(expect.objectContaining({ kind: 'permanent-code' }));
      },
    ),
  );
});

/** Found for sure, so that no exception is about it. */
function isSure({ kind, form }: { kind: string; form: string | null }): boolean {
  if (kind === 'student') return ['full', 'inverted', 'handle'].includes(form ?? '');
  return kind !== 'person';
}

test('what an exception names is silent wherever its own text is written again', () => {
  fc.assert(
    fc.property(
      around,
      around,
      fc.constantFrom('Jade', 'Florence', 'Olive'),
      (ahead, behind, word) => {
        const text = `${ahead} ${word} ${behind}`;
        const start = ahead.length + 1;
        const [context] = contextsOf(text, { start, end: start + word.length }, names, false);
        fc.pre(context !== undefined);
        const spans = detect(text, roster, { exceptions: compileExceptions([context ?? jade]) });
        expect(spans.filter((finding) => finding.start === start)).toEqual([]);
      },
    ),
  );
});

test('with no exception nothing changes', () => {
  const text = 'Atelier Jade impériale, Bravo à Noah et Rose Tremblay.';
  expect(detect(text, roster, { exceptions: compileExceptions([]) })).toEqual(detect(text, roster));
  expect(compileExceptions([{ word: '…', before: '', after: 'x' }]).size).toBe(0);
});
