// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { VigieError } from '../errors.ts';
import { checkSize } from './decode.ts';
import { partOf } from './part.ts';
import { type RosterChoice, type RosterPreview, readRoster } from './read-roster.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const readingOf = (source: string | Uint8Array, choice?: RosterChoice) =>
  readRoster([{ name: 'liste.csv', content: source }], choice);
async function previewOf(source: string | Uint8Array, choice?: RosterChoice) {
  const { preview } = await readingOf(source, choice);
  if (!preview) throw new Error('the columns are asked for');
  return preview;
}
const named = ({ students }: RosterPreview) =>
  students.map(({ firstName, lastName }) => `${firstName}|${lastName}`);
const names = async (source: string | Uint8Array) => named(await previewOf(source));
const refusal = async (source: string | Uint8Array) => {
  try {
    await readingOf(source);
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
  ])('%s', async (line, name) => expect(await names(line)).toEqual([name]));

  test('nicknames stand in parentheses', async () => {
    const { students } = await previewOf('Léa Tremblay (Lélé, Lili)\nRoy, Noah');
    expect(students).toMatchObject([
      { firstName: 'Léa', lastName: 'Tremblay', nicknames: ['Lélé', 'Lili'] },
      { firstName: 'Noah', lastName: 'Roy', nicknames: [] },
    ]);
  });

  test('one letter is accepted with a warning, and two equal students are both kept', async () => {
    const { students, warnings } = await previewOf('X Tremblay\nLéa Roy\n\nLéa Roy');
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

  test('extra columns are dropped and named; each student has the group', async () => {
    const preview = await previewOf(utf8(`École;\r\n\r\n${header}\r\n${rows}`));
    expect(preview).toMatchObject({
      students: [
        { firstName: 'Léa', lastName: 'Tremblay', nicknames: ['Lélé'], group: '401', line: 4 },
        { firstName: 'Noah', lastName: 'Lefœuvre', nicknames: [], group: '402', line: 5 },
      ],
      dropped: ['Fiche', 'Courriel'],
      groups: ['401', '402'],
      warnings: [],
    });
    expect(partOf(preview, '402').map(({ firstName }) => firstName)).toEqual(['Noah']);
  });

  test('a list without titles keeps the student of its first line', async () => {
    const { headed, columns, preview } = await readingOf(utf8('Léa;Tremblay\nNoah;Roy\n'));
    expect({ headed, preview }).toEqual({ headed: false, preview: null });
    expect(columns.map(({ samples }) => samples[0])).toEqual(['Léa', 'Tremblay']);
  });

  const unknown = 'Matricule;Appellation;Patronyme\n7;Léa;Tremblay\n8;Noah;Roy\n';
  test('columns that Vigie does not know are asked for, and read as told', async () => {
    const { preview, columns } = await readingOf(utf8(unknown));
    expect(preview).toBeNull();
    expect(columns).toEqual([
      { title: 'Matricule', samples: ['7', '8'], role: null },
      { title: 'Appellation', samples: ['Léa', 'Noah'], role: null },
      { title: 'Patronyme', samples: ['Tremblay', 'Roy'], role: null },
    ]);
    const told = await previewOf(utf8(unknown), { roles: [null, 'first', 'last'] });
    expect(named(told)).toEqual(['Léa|Tremblay', 'Noah|Roy']);
    expect(told.dropped).toEqual(['Matricule']);
  });

  test('a file without titles is read from its first line when told', async () => {
    const bare = utf8('Tremblay,Léa\nRoy,Noah');
    expect((await readingOf(bare)).preview).toBeNull();
    const told = await previewOf(bare, { headed: false, roles: ['last', 'first'] });
    expect(named(told)).toEqual(['Léa|Tremblay', 'Noah|Roy']);
  });

  test('a line is left aside only when told', async () => {
    const file = utf8('Nom;Prénom\nRoy;Léa\n;Noah');
    await expect(previewOf(file)).rejects.toThrow();
    expect(named(await previewOf(file, { skip: [3] }))).toEqual(['Léa|Roy']);
  });

  test('a student of two groups is imported once into one', async () => {
    const class401 = { name: '401.csv', content: utf8('Nom;Prénom\nRoy;Léa') };
    const class402 = { name: '402.csv', content: utf8('Nom;Prénom\nRoy;Léa\nNg;Zoé') };
    const { preview } = await readRoster([class401, class402]);
    expect(preview?.groups).toEqual(['401', '402']);
    // Two files, two students of one name: nothing says that they are one.
    expect(preview && partOf(preview, '')).toHaveLength(3);
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
  ])('%s', async (_, bytes) => {
    expect((await names(bytes)).map((name) => name.replace('œ', 'oe'))).toEqual([
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
  ])('%j', async (text) => expect(await names(utf8(text))).toEqual(['Léa|Tremblay']));

  test('5,000 students', async () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `Roy${n},Léa${n}`);
    expect(await names(utf8(`Nom,Prénom\n${lines.join('\n')}`))).toHaveLength(5000);
  });
});

test.each([
  ['', { name: 'EmptyFile' }],
  [utf8(''), { name: 'EmptyFile' }],
  [utf8('\ufeff \r\n'), { name: 'EmptyFile' }],
  [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), { name: 'BrokenArchive' }],
  [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), { name: 'NotText' }],
  [new Uint8Array(6 * 1024 * 1024), { name: 'FileTooLarge', limit: 5 }],
  [utf8('Nom,Prénom\n'), { name: 'NoStudents' }],
  ['Léa, Tremblay, 401\nNoah', { name: 'ColumnsUnclear', line: 1 }],
  ['Léa Tremblay\n\nNoah', { name: 'MissingLastName', line: 3 }],
  [utf8('Nom;Prénom\nRoy;Léa\n;Noah'), { name: 'MissingLastName', line: 3 }],
  [utf8('Nom;Prénom\n"Roy\nRoy";Léa\nRoy;'), { name: 'MissingFirstName', line: 4 }],
  [utf8('Nom;Prénom\nRoy;"Léa\nRoy;Noah'), { name: 'QuoteUnclosed', line: 2 }],
  ['Roy, 123', { name: 'NotAName', line: 1 }],
  [`Roy, ${'a'.repeat(201)}`, { name: 'NameTooLong', line: 1, limit: 200 }],
])('refused: %.40j', async (source, expected) => expect(await refusal(source)).toEqual(expected));

test('a file of 20 MB is refused by its size, before it is read', () => {
  expect(() => checkSize(20 * 1024 * 1024)).toThrow(
    expect.objectContaining({ name: 'FileTooLarge' }),
  );
});
