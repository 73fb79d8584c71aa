import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titles } from './data/context-words.ts';
import { detect } from './detect.ts';
import { compileRoster } from './roster.ts';
import { Sequence } from './sequence.ts';

const students = [
  ['a', 'Léa', 'Tremblay'],
  ['b', 'Noah', 'St-Pierre'],
  ['c', 'Marie-Ève', 'Côté'],
  ['d', 'Rose', 'Petit'],
  ['e', 'Grace', 'Okafor'],
  ['f', 'Thị Mai', 'Nguyễn'],
] as const;
const roster = compileRoster(
  students.map(([id, firstName, lastName]) => ({ id, firstName, lastName, nicknames: [] })),
);

const words =
  'Bravo à votre fille Zoé le roman de Rose Mme Gagnon 12/20 78 % a frappé un camarade allergique 514-555-0142 né le 5 mai 2015 « » " ( ) , . : ; ! ? – rue Noël Problème combien Léa T. @lea.tremblay'.split(
    ' ',
  );
const line = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 14 })
  .map((list) => list.join(' ').replace(/[\n\r\u0085\u2028\u2029]/gu, ' '));
const draft = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));

test('what is found is what the offsets cut out, in its own form', () => {
  fc.assert(
    fc.property(draft, (text) => {
      for (const { kind, start, end, students: ids } of detect(text, roster)) {
        const cut = text.slice(start, end);
        expect(cut).toBe(cut.trim());
        if (kind === 'student') expect(ids.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('neutral paragraphs before and after shift what is found and change nothing else', () => {
  const before = 'La bibliothèque ouvre à midi.\n\n';
  const after = '\n\nLe comptoir ferme à seize heures.';
  fc.assert(
    fc.property(draft, (text) => {
      // A courtesy title as the first word of all greets somebody.
      fc.pre(!titles.has(new Sequence(text).word(0)));
      const shifted = detect(text, roster).map((finding) => ({
        ...finding,
        start: finding.start + before.length,
        end: finding.end + before.length,
      }));
      expect(detect(before + text + after, roster)).toEqual(shifted);
    }),
  );
});

test('a full name on a line of its own is always found, whatever stands around', () => {
  fc.assert(
    fc.property(draft, draft, fc.constantFrom(...students), (before, after, [id, first, last]) => {
      const name = `${first} ${last}`;
      const start = before.length + 1;
      const found = detect(`${before}\n${name}\n${after}`, roster);
      expect(found).toContainEqual(
        expect.objectContaining({
          kind: 'student',
          form: 'full',
          start,
          end: start + name.length,
          students: [id],
        }),
      );
    }),
  );
});
