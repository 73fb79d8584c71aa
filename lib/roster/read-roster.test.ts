// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VigieError } from '../errors.ts';
import { checkSize } from './decode.ts';
import { readRoster } from './read-roster.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const names = (source: string | Uint8Array) =>
  readRoster(source).students.map(({ firstName, lastName }) => `${firstName}|${lastName}`);
const refusal = (source: string | Uint8Array) => {
  try {
    readRoster(source);
  } catch (error) {
    if (error instanceof VigieError) return { name: error.name, ...error.detail };
    throw error;
  }
  return null;
};

describe('a pasted list', () => {
  test.each([
    ['Tremblay, Léa', 'Léa|Tremblay'],
    ['Léa Tremblay', 'Léa|Tremblay'],
    ['Tremblay\tLéa', 'Léa|Tremblay'],
    ['Tremblay;Léa;', 'Léa|Tremblay'],
    ['12. Léa Tremblay', 'Léa|Tremblay'],
    ['• Léa Tremblay', 'Léa|Tremblay'],
    ['TREMBLAY-ROY Léa', 'Léa|TREMBLAY-ROY'],
    ['Marie Ève TREMBLAY', 'Marie Ève|TREMBLAY'],
    [
      'Bouchard-Lapierre de la Durantaye, Marie-Soleil',
      'Marie-Soleil|Bouchard-Lapierre de la Durantaye',
    ],
    ['Grace Okafor Mensah', 'Grace|Okafor Mensah'],
    ['O’Brien, Sean', 'Sean|O’Brien'],
    ['Le\u0301a  Tremblay\u200b', 'Léa|Tremblay'],
  ])('%s', (line, name) => expect(names(line)).toEqual([name]));

  test('nicknames stand in parentheses', () => {
    expect(readRoster('Léa Tremblay (Lélé, Lili)\nRoy, Noah').students).toEqual([
      { firstName: 'Léa', lastName: 'Tremblay', nicknames: ['Lélé', 'Lili'] },
      { firstName: 'Noah', lastName: 'Roy', nicknames: [] },
    ]);
  });

  test('one letter is accepted with a warning, and two equal students are both kept', () => {
    const { students, warnings } = readRoster('X Tremblay\nLéa Roy\n\nLéa Roy');
    expect(students).toHaveLength(3);
    expect(warnings).toEqual([
      { kind: 'one-letter', line: 1 },
      { kind: 'same-name', line: 4 },
    ]);
  });
});

describe('a file', () => {
  const header = 'Fiche;Nom de famille;Prénom;Courriel;Groupe;Surnom';
  const rows = '1;Tremblay;Léa;a@b.ca;401;Lélé\r\n2;Lefœuvre;Noah;c@d.ca;402;\r\n';

  test('extra columns are dropped and named; the group column chooses', () => {
    const file = utf8(`École;\r\n\r\n${header}\r\n${rows}`);
    expect(readRoster(file)).toEqual({
      students: [
        { firstName: 'Léa', lastName: 'Tremblay', nicknames: ['Lélé'] },
        { firstName: 'Noah', lastName: 'Lefœuvre', nicknames: [] },
      ],
      dropped: ['Fiche', 'Courriel'],
      groups: ['401', '402'],
      warnings: [],
    });
    expect(readRoster(file, '402').students.map(({ firstName }) => firstName)).toEqual(['Noah']);
  });

  test.each([
    ['UTF-8 with its mark', utf8(`\ufeff${header}\n${rows}`)],
    ['UTF-16 with its mark', utf16(`\ufeff${header}\n${rows}`)],
    ['UTF-16 without', utf16(`${header}\n${rows}`)],
    [
      'Windows-1252',
      new Uint8Array(
        [...`${header}\n${rows}`].map((letter) => (letter === 'œ' ? 0x9c : letter.charCodeAt(0))),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(names(bytes).map((name) => name.replace('œ', 'oe'))).toEqual([
      'Léa|Tremblay',
      'Noah|Lefoeuvre',
    ]);
  });

  test.each([
    ['Last name,First name\nTremblay,Léa'],
    ['Given Name\tFamily Name\nLéa\tTremblay'],
    ['Nom,Prénom\n"Tremblay",Léa'],
    ['Nom\nTremblay, Léa'],
    ['"Nom, prénom";Groupe\n"Tremblay, Léa";401'],
    ['Élève\nLéa Tremblay'],
    ['Full name|Class\nLéa Tremblay|4A'],
    ['Tremblay, Léa\n'],
  ])('%j', (text) => expect(names(utf8(text))).toEqual(['Léa|Tremblay']));

  test('5,000 students', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `Roy${n},Léa${n}`);
    expect(names(utf8(`Nom,Prénom\n${lines.join('\n')}`))).toHaveLength(5000);
  });
});

test.each([
  ['', { name: 'EmptyFile' }],
  [utf8(''), { name: 'EmptyFile' }],
  [utf8('\ufeff \r\n'), { name: 'EmptyFile' }],
  [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), { name: 'NotText' }],
  [new Uint8Array(6 * 1024 * 1024), { name: 'FileTooLarge', limit: 5 }],
  [utf8('Tremblay,Léa\nRoy,Noah'), { name: 'MissingHeader' }],
  [utf8('Tremblay;Léa'), { name: 'MissingHeader' }],
  [utf8('Nom,Prénom\n'), { name: 'NoStudents' }],
  [utf8('Prénom,Groupe\nLéa,401'), { name: 'ColumnsUnclear', line: 1 }],
  ['Léa,Tremblay,401', { name: 'ColumnsUnclear', line: 1 }],
  ['Léa Tremblay\n\nNoah', { name: 'MissingLastName', line: 3 }],
  [utf8('Nom;Prénom\nRoy;Léa\n;Noah'), { name: 'MissingLastName', line: 3 }],
  [utf8('Nom;Prénom\n"Roy\nRoy";Léa\nRoy;'), { name: 'MissingFirstName', line: 4 }],
  [utf8('Nom;Prénom\nRoy;"Léa\nRoy;Noah'), { name: 'QuoteUnclosed', line: 2 }],
  ['Roy, 123', { name: 'NotAName', line: 1 }],
  [`Roy, ${'a'.repeat(201)}`, { name: 'NameTooLong', line: 1, limit: 200 }],
])('refused: %.40j', (source, expected) => expect(refusal(source)).toEqual(expected));

test('a file of 20 MB is refused by its size, before it is read', () => {
  expect(() => checkSize(20 * 1024 * 1024)).toThrow(
    expect.objectContaining({ name: 'FileTooLarge' }),
  );
});

test('whatever the bytes or the text, it is read whole or refused by name', () => {
  const cell = fc.constantFrom('Nom', 'Prénom', 'Élève', 'Léa', 'Roy', '"', '', 'É', '=1+1');
  const mark = fc.constantFrom(',', ';', '\t', '\n', '\r\n', ' ', '(', ')', '|');
  const text = fc.array(fc.tuple(cell, mark)).map((pairs) => pairs.flat().join(''));
  const source = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), text, text.map(utf8));
  fc.assert(
    fc.property(source, (given) => {
      const refused = refusal(given);
      if (refused) {
        expect(refused.name).not.toBe('VigieError');
        return;
      }
      for (const { firstName, lastName } of readRoster(given).students) {
        expect(firstName).toMatch(/\p{L}/u);
        expect(lastName).toMatch(/\p{L}/u);
      }
    }),
    { numRuns: 2000 },
  );
}, 30_000);
