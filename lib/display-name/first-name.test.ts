import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, find, scene, students } from '../../test/fixtures/situation.ts';
import type { NameForm } from '../detection/finding.ts';
import { packs } from '../policy/packs.ts';
import { applyEdits } from '../verdict/edits.ts';
import { judge } from '../verdict/judge.ts';
import { firstNameEdits } from './first-name.ts';

type Named = [words: string, form: NameForm, ids: string[]];
const shortened = (text: string, ...named: Named[]) => {
  const findings = named.map(([words, form, ids]) => find(text, words, 'student', ids, form));
  return applyEdits(text, firstNameEdits(text, findings, students));
};

describe('long names become first names, in the roster’s spelling', () => {
  test.each<[string, string, Named]>([
    ['Bravo à Ruben Asselin!', 'Bravo à Ruben!', ['Ruben Asselin', 'full', ['s5']]],
    ['BRAVO RUBEN ASSELIN', 'BRAVO Ruben', ['RUBEN ASSELIN', 'full', ['s5']]],
    ['1. Asselin, Ruben', '1. Ruben', ['Asselin, Ruben', 'inverted', ['s5']]],
    ['Le petit Asselin court.', 'Le petit Ruben court.', ['Asselin', 'last', ['s5']]],
    ['@ruben.asselin peux-tu?', 'Ruben peux-tu?', ['@ruben.asselin', 'handle', ['s5']]],
    ['R. Asselin lit.', 'Ruben lit.', ['R. Asselin', 'initial', ['s5']]],
    [
      'Le livre d’Anne-Lise de la Ferté.',
      'Le livre d’Anne-Lise.',
      ['Anne-Lise de la Ferté', 'full', ['s8']],
    ],
    ['Milo Gaudet chante.', 'Milo chante.', ['Milo Gaudet', 'full', ['s4']]],
    ['@milo.gaudet chante.', 'Émile chante.', ['@milo.gaudet', 'handle', ['s4']]],
    ['milo g. chante.', 'Milo chante.', ['milo g.', 'initial', ['s4']]],
    ['Emile Gaudet chante.', 'Émile chante.', ['Emile Gaudet', 'full', ['s4']]],
  ])('%j → %j', (text, want, named) => {
    expect(shortened(text, named)).toBe(want);
  });

  test.each<[string, Named]>([
    ['Ruben lit.', ['Ruben', 'first', ['s5']]],
    ['R. A. lit.', ['R. A.', 'initials', ['s5']]],
    ['Milo lit.', ['Milo', 'nickname', ['s4']]],
    ['Okafor lit.', ['Okafor', 'last', ['s1', 's3']]],
  ])('%j stays as it is', (text, named) => {
    expect(shortened(text, named)).toBe(text);
  });
});

describe('elision follows', () => {
  test.each<[string, string, Named]>([
    ["Le tour d'Okafor, Grace.", 'Le tour de Grace.', ['Okafor, Grace', 'inverted', ['s3']]],
    ['Le tour de Gaudet, Émile.', 'Le tour d’Émile.', ['Gaudet, Émile', 'inverted', ['s4']]],
    ["L'affiche de Gaudet, Émile.", "L'affiche d'Émile.", ['Gaudet, Émile', 'inverted', ['s4']]],
    [
      'Je sais qu’Asselin, Ruben lit.',
      'Je sais que Ruben lit.',
      ['Asselin, Ruben', 'inverted', ['s5']],
    ],
    ['Lorsque Gaudet, Émile lit.', 'Lorsqu’Émile lit.', ['Gaudet, Émile', 'inverted', ['s4']]],
    ['C’est le tour d’Émile Gaudet.', 'C’est le tour d’Émile.', ['Émile Gaudet', 'full', ['s4']]],
    ['Le tour de @emile.gaudet.', 'Le tour d’Émile.', ['@emile.gaudet', 'handle', ['s4']]],
    ['Le tour d’Asselin.', 'Le tour de Ruben.', ['Asselin', 'last', ['s5']]],
    ['Le code de Ruben Asselin.', 'Le code de Ruben.', ['Ruben Asselin', 'full', ['s5']]],
  ])('%j → %j', (text, want, named) => {
    expect(shortened(text, named)).toBe(want);
  });
});

describe('homonyms', () => {
  test.each<[string, string, Named]>([
    ['Bravo à Mia Okafor!', 'Bravo à Mia O.!', ['Mia Okafor', 'full', ['s1']]],
    ['Bravo à Mia Okafor.', 'Bravo à Mia O.', ['Mia Okafor', 'full', ['s1']]],
    ['Bravo à Mia Okafor…', 'Bravo à Mia O.…', ['Mia Okafor', 'full', ['s1']]],
    ['Perron, Mia lit.', 'Mia P. lit.', ['Perron, Mia', 'inverted', ['s2']]],
    ['Mia P. lit.', 'Mia P. lit.', ['Mia P.', 'initial', ['s2']]],
    ['M. Perron lit.', 'Mia P. lit.', ['M. Perron', 'initial', ['s2']]],
    ['Sam Diop lit.', 'Sam lit.', ['Sam Diop', 'full', ['s6', 's7']]],
    ['Sam D. lit.', 'Sam lit.', ['Sam D.', 'initial', ['s6', 's7']]],
  ])('%j → %j', (text, want, named) => {
    expect(shortened(text, named)).toBe(want);
  });
});

describe('the period of an initial', () => {
  test.each<[string, string]>([
    ['Demain, le tour d’Émile G. de lire.', 'Demain, le tour d’Émile de lire.'],
    ['Demain, le tour d’Émile G.', 'Demain, le tour d’Émile.'],
    ['C’est Émile G. Bravo!', 'C’est Émile. Bravo!'],
    ['- Émile G.\n- Ruben', '- Émile\n- Ruben'],
    ['2. Émile G.', '2. Émile'],
    ['Émile G.\nRuben', 'Émile\nRuben'],
    ['Équipe A : Ruben, Émile G.\nÉquipe B : Grace', 'Équipe A : Ruben, Émile\nÉquipe B : Grace'],
  ])('%j → %j', (text, want) => {
    expect(shortened(text, ['Émile G.', 'initial', ['s4']])).toBe(want);
  });
});

test('what was shortened is not advised against again', () => {
  const [pack] = packs;
  if (!pack) throw new Error('no pack');
  const consents = students.map((each) => answered(each.id, 'yes'));
  const typed = (i: number, form: NameForm) => {
    const { firstName, lastName } = students[i] ?? { firstName: '', lastName: '' };
    if (form === 'inverted') return `${lastName}, ${firstName}`;
    return form === 'initial' ? `${firstName} ${lastName.charAt(0)}.` : `${firstName} ${lastName}`;
  };
  const form = fc.constantFrom<NameForm>('full', 'inverted', 'initial');
  const before = fc.constantFrom('Bravo à ', 'Le livre d’', 'Le livre de ', '', '- ', 'Oh! ');
  fc.assert(
    fc.property(fc.nat(students.length - 1), form, before, (i, typedForm, head) => {
      const student = students[i];
      if (!student) throw new Error('no student');
      const text = `${head}${typed(i, typedForm)} et tous les autres.`;
      const finding = find(text, typed(i, typedForm), 'student', [student.id], typedForm);
      const short = applyEdits(text, firstNameEdits(text, [finding], students));
      const words = / ?\S+ [A-Z]\.$/.test(short.slice(0, short.indexOf(' et tous')))
        ? 'initial'
        : 'first';
      const left = short
        .slice(0, short.indexOf(' et tous'))
        .split(/[ ’]/)
        .slice(words === 'initial' ? -2 : -1)
        .join(' ');
      const again = find(short, left, 'student', [student.id], words);
      expect(firstNameEdits(short, [again], students)).toEqual([]);
      const verdict = judge(scene({ text: short, findings: [again], consents }), pack);
      expect(verdict.reasons.map((each) => each.clause)).not.toContain('5.4');
    }),
  );
});

test('where a homonym has the same initial, the avatar tells apart; a name that may mean both is left without', () => {
  const twins = [
    { id: 'a', firstName: 'Léa', lastName: 'Tremblay', nicknames: [], avatar: 'fox' },
    { id: 'b', firstName: 'Léa', lastName: 'Tardif', nicknames: [], avatar: 'owl-blue' },
    { id: 'c', firstName: 'Inès', lastName: 'Roy', nicknames: [], avatar: 'bee' },
    { id: 'd', firstName: 'Inès', lastName: 'Roy', nicknames: [], avatar: 'deer' },
  ];
  const shortened = (text: string, name: string, ids: string[]) =>
    applyEdits(text, firstNameEdits(text, [find(text, name, 'student', ids, 'full')], twins));
  expect(shortened('Bravo à Léa Tremblay!', 'Léa Tremblay', ['a'])).toBe('Bravo à Léa 🦊!');
  expect(shortened('Bravo à Léa Tardif!', 'Léa Tardif', ['b'])).toBe('Bravo à Léa 🦉🔵!');
  expect(shortened('Bravo à Inès Roy!', 'Inès Roy', ['c', 'd'])).toBe('Bravo à Inès!');
});
