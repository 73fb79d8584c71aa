import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from './detect.ts';
import type { Student } from './finding.ts';
import { compileRoster } from './roster.ts';

const student = (
  id: string,
  firstName: string,
  lastName: string,
  ...nicknames: string[]
): Student => ({
  id,
  firstName,
  lastName,
  nicknames,
});
const roster = compileRoster([
  student('lea', 'Léa', 'Tremblay'),
  student('lea2', 'Léa', 'Nguyen'),
  student('jc', 'Jean-Christophe', 'Thériault', 'J-C'),
  student('olive', 'Olive', 'de la Durantaye'),
  student('rose', 'Rose', 'Gagnon'),
  student('emile', 'Émile', 'Gagnon', 'Mimile'),
  student('ms', 'Marie-Soleil', 'Bouchard-Lapierre'),
  student('liam', 'Liam', "O'Connor"),
  student('noah', 'Noah', 'St-Pierre'),
  student('noel', 'Noël', 'Charpentier'),
]);

const names = (text: string) =>
  detect(text, roster)
    .filter(({ kind }) => kind === 'student')
    .map(
      ({ start, end, students, form }) => `${text.slice(start, end)} ${form} ${students.join('+')}`,
    );

describe('forms of a name', () => {
  test.each([
    ['Bravo à Léa Tremblay!', 'Léa Tremblay full lea'],
    ['TREMBLAY Léa est absente.', 'TREMBLAY Léa inverted lea'],
    ['Absents : Tremblay, Léa.', 'Tremblay, Léa inverted lea'],
    ['Merci à lea tremblay', 'lea tremblay full lea'],
    ['Léa joue dehors.', 'Léa first lea+lea2'],
    ['Équipe de Léa T. demain', 'Léa T. initial lea'],
    ['Casier 4 : L. Tremblay', 'L. Tremblay initial lea'],
    ['J.-C. Thériault lit.', 'J.-C. Thériault initial jc'],
    ['Mon élève L. T. progresse.', 'L. T. initials lea'],
    ['Mon élève LT progresse.', 'LT initials lea'],
    ['Le petit Thériault dort.', 'Thériault last jc'],
    ['Salut Mimile!', 'Mimile nickname emile'],
    ['Photo : @lea.tremblay', '@lea.tremblay handle lea'],
    ['#BravoLéaTremblay', 'LéaTremblay full lea'],
    ['Voici Olive de la Durantaye.', 'Olive de la Durantaye full olive'],
    ['Marie Soleil Bouchard présente.', 'Marie Soleil Bouchard full ms'],
    ['MarieSoleil présente demain', 'MarieSoleil first ms'],
    ['Liam OConnor joue.', 'Liam OConnor full liam'],
    ['Noah Saint-Pierre joue.', 'Noah Saint-Pierre full noah'],
    ['Le lunch d’Émile est ici.', 'Émile first emile'],
    ["I like Liam's drawing.", 'Liam first liam'],
    ['Le\u0301a Tremblay lit.', 'Le\u0301a Tremblay full lea'],
    ['Léa\u00a0Tremblay lit.', 'Léa\u00a0Tremblay full lea'],
    ['Léa\u202fTremblay lit.', 'Léa\u202fTremblay full lea'],
    ['L\u200béa Tremblay lit.', 'L\u200béa Tremblay full lea'],
    ['Lecture : Léa\nTremblay lit.', 'Léa\nTremblay full lea'],
    ['Demarche_Jean-Christophe_Theriault.pdf', 'Jean-Christophe_Theriault full jc'],
    ['Léa Trembley lit.', 'Léa Trembley full lea'],
    ['Bravo à Téhriault Jean-Christophe', 'Téhriault Jean-Christophe inverted jc'],
    ['Le chandail de Jean-Chri est ici.', 'Jean-Chri nickname jc'],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  test.each([
    ['Rencontres : LT lundi 9 h, ÉG mardi 10 h', ['LT initials lea', 'ÉG initials emile']],
    ['et Noël du tambour, Léa du piano', ['Noël first noel', 'Léa first lea+lea2']],
    ['La tuque de Noël est ici.', ['Noël first noel']],
    ['Rose: bring back the tablet.', ['Rose first rose']],
    ['Casiers : LT et le bonnet de Noël', []],
    ['Personnage de la semaine : Rose, une pirate.', []],
    ['Réunion chez Rose à midi.', []],
  ])('%j by what stands around', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a homonym named in full elsewhere is told apart', () => {
    expect(names('Léa Nguyen est là. Léa lit un conte.')).toEqual([
      'Léa Nguyen full lea2',
      'Léa first lea2',
    ]);
  });

  test('twins share their surname', () => {
    expect(names('The Gagnon twins left.')).toEqual(['Gagnon last rose+emile']);
  });
});

describe('ordinary words, places, works and other people', () => {
  test.each([
    'Une rose rouge et une olive verte.',
    'Joyeux Noël à tous!',
    'Le concert de Noël est à 18 h.',
    'On tourne sur la rue Tremblay.',
    'Rose Street is closed.',
    'Un poème d’Émile Nelligan.',
    'Mme Gagnon est absente lundi.',
    'M. Tremblay, votre enseignant de musique.',
    'Une pièce de Michel Tremblay.',
    'Problème : Léa a 4 pommes, combien en reste-t-il?',
    'Dans le roman, Léa trouve une grotte.',
    'Voir https://exemple.org/lea-tremblay.',
    'Écrivez à lea.tremblay',
  ])('%j', (text) => {
    const expected = text.includes('lea.tremblay') ? ['lea.tremblay full lea'] : [];
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['Rose a oublié sa tuque.', 'Rose first rose'],
    ['Bonne fête Noël!', 'Noël first noel'],
    ['Chers parents, Noël est allergique aux noix.', 'Noël first noel'],
    ['Équipe 1 : Liam, Rose et Olive', 'Liam first liam'],
  ])('%j names a pupil', (text, expected) => {
    expect(names(text)).toContain(expected);
  });
});

const kinds = (text: string, ownNumbers: string[] = []) =>
  detect(text, roster, { ownNumbers })
    .filter(({ kind }) => kind !== 'student')
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('identifiers and contact details', () => {
  test.each([
    ['Dossier de Léa : TREL76521603', 'permanent-code TREL76521603'],
    ['Carte maladie de Léa : TREL 1652 1411', 'health-number TREL 1652 1411'],
    ['INE de Noah : 081234567HK', 'national-student-id 081234567HK'],
    ['La mère de Noah : 514-555-0142', 'phone 514-555-0142'],
    ['Le père de Noah est au 06 12 34 56 78.', 'phone 06 12 34 56 78'],
    ['Écrire à papa.noah@gmail.com', 'email papa.noah@gmail.com'],
    ['Noah, né le 5 juillet 2015, arrive.', 'birth-date 5 juillet 2015'],
    [
      'Noah habite au 12, rue des Pins, Val-Bleu J0K 1B0.',
      'address 12, rue des Pins, Val-Bleu J0K 1B0',
    ],
    ['Bonjour Mme Gagnon, Rose a faim.', 'person Gagnon'],
    ['Sandra Roy, mère de Noah, viendra.', 'person Sandra Roy'],
    ['Noah a eu 17,5/20 en dictée.', 'result 17,5/20'],
    ['Noah : 78\u00a0%', 'result 78\u00a0%'],
    ['Noah : B+.\nÀ demain.', 'result B+'],
    ['Noah : B+.', 'result B+'],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  test.each([
    'Secrétariat : 450-555-0100, poste 2. Noah est absent.',
    'Inventaire : PORT20230114.',
    'L’examen compte pour 20 % de l’étape. Noah est prêt.',
    'Tu passes de 12/20 à 16/20.',
    'Plusieurs enfants ont des allergies.',
    'Émile Nelligan, né le 24 décembre 1879.',
    'Rendez-vous au gymnase, 3 avenue Jean-Jaurès.',
  ])('%j says nothing of anybody', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('a code resolves to the student of its letters', () => {
    const [code] = detect('Reprise : GAGE84111509', roster);
    expect(code).toMatchObject({ kind: 'permanent-code', students: ['emile'] });
  });

  test('the school’s own numbers are never returned', () => {
    const text = 'La mère de Noah appelle au 514-555-0142.';
    expect(kinds(text)).toContain('phone 514-555-0142');
    expect(kinds(text, ['(514) 555-0142'])).toEqual([]);
  });

  test('a remark concerns the students of its sentence, else those of the draft', () => {
    const two = detect('Rose lit. Noah a frappé un camarade.', roster).find(
      ({ kind }) => kind === 'conduct',
    );
    expect(two?.students).toEqual(['noah']);
    const later = detect('Noah est là. Il a frappé un camarade.', roster).find(
      ({ kind }) => kind === 'conduct',
    );
    expect(later?.students).toEqual(['noah']);
  });
});

test('edges: no text, no class, names of one letter, equal students', () => {
  expect(detect('', roster)).toEqual([]);
  expect(detect('Bravo Léa', compileRoster([]))).toEqual([]);
  const odd = compileRoster([
    student('a', 'X', ''),
    student('b', '', 'Y'),
    student('c', '💡', '---'),
  ]);
  expect(detect('X Y 💡', odd)).toEqual([]);
  const same = compileRoster([student('a', 'Zoé', 'Côté'), student('b', 'Zoé', 'Côté')]);
  expect(detect('Zoé Côté', same)[0]?.students).toEqual(['a', 'b']);
});

const pieces = fc.constantFrom(
  ...'Léa|Tremblay|TREL76521603|514-555-0142|@lea.tremblay|L.|T.|Noël|12/20|78 %|né le 5 mai 2015|a frappé|«|»|"|,|.|\n|'.split(
    '|',
  ),
  'e\u0301',
  '\u200b',
  '\u00a0',
  '\ud83d',
  '💡',
  '(',
  'rue',
  'Mme',
  'x@y.zz',
  '-',
  '’',
  'J0K 1B0',
);

test('any text: offsets are valid and sorted, one kind never overlaps itself, nothing is thrown', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(pieces).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(text, (draft) => {
      const ends = new Map<string, number>();
      let before = 0;
      for (const { kind, start, end, score } of detect(draft, roster)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(draft.length);
        expect(score).toBeGreaterThanOrEqual(0.5);
        expect(score).toBeLessThanOrEqual(1);
        ends.set(kind, end);
        before = start;
      }
    }),
    { numRuns: 1500 },
  );
});
