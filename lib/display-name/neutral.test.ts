import { describe, expect, test } from 'vitest';
import { find } from '../../test/fixtures/situation.ts';
import { applyEdits } from '../verdict/edits.ts';
import { languageOf } from './language.ts';
import { neutralEdits } from './neutral.ts';

const neutral = (text: string, ...names: string[]) => {
  const findings = names.map((name) => find(text, name, 'student', ['s1']));
  return applyEdits(text, neutralEdits(text, findings));
};

describe('French', () => {
  test.each<[string, string, ...string[]]>([
    ['Bravo à Ruben pour son affiche.', 'Bravo à un membre du groupe pour son affiche.', 'Ruben'],
    ['Ruben a fini.', 'Un membre du groupe a fini.', 'Ruben'],
    ['Enfin! Ruben a fini.', 'Enfin! Un membre du groupe a fini.', 'Ruben'],
    ['1. Ruben\n2. Grace', '1. Un membre du groupe\n2. Un membre du groupe', 'Ruben', 'Grace'],
    ['Le tour d’Émile vient.', 'Le tour d’un membre du groupe vient.', 'Émile'],
    ["C'est le tour de Ruben.", "C'est le tour d'un membre du groupe.", 'Ruben'],
    ['Je crois qu’Émile lit.', 'Je crois qu’un membre du groupe lit.', 'Émile'],
    ['Je crois que Ruben lit.', 'Je crois qu’un membre du groupe lit.', 'Ruben'],
    ['Le petit Asselin court.', 'Un membre du groupe court.', 'Asselin'],
    ['Le chien du petit Asselin court.', 'Le chien d’un membre du groupe court.', 'Asselin'],
    ['J’ai écrit au jeune Asselin.', 'J’ai écrit à un membre du groupe.', 'Asselin'],
    ['Merci aux jumeaux Diop!', 'Merci à des membres du groupe!', 'Diop'],
    ['Bonjour Ruben, tu as fini.', 'Bonjour, tu as fini.', 'Ruben'],
    ['C’est sa fête. Bonne fête, Ruben!', 'C’est sa fête. Bonne fête!', 'Ruben'],
    ['Ruben, ta mitaine est ici.', 'Ta mitaine est ici.', 'Ruben'],
    ['Ruben et Grace, vous avez gagné!', 'Vous avez gagné!', 'Ruben', 'Grace'],
    ['Ruben, en 5e, lit.', 'Un membre du groupe, en 5e, lit.', 'Ruben'],
    ['Bonne fête Ruben!!!', 'Bonne fête!!!', 'Ruben'],
    ['Les deux Mia chantent.', 'Des membres du groupe chantent.', 'Mia'],
    ['Mon élève Ruben lit.', 'Un membre du groupe lit.', 'Ruben'],
    ['J’ai vu l’élève Ruben.', 'J’ai vu un membre du groupe.', 'Ruben'],
    ['allo! ruben lit', 'allo! un membre du groupe lit', 'ruben'],
    [
      'J’aime le dessin de Mia, de Grace et de Ruben!',
      'J’aime le dessin de membres du groupe!',
      'Mia',
      'Grace',
      'Ruben',
    ],
    ['Venez voir Mia, Ruben!', 'Venez voir Mia, un membre du groupe!', 'Ruben'],
    ['Bravo, Ruben!', 'Bravo!', 'Ruben'],
    ['Venez voir Mia, Ruben!', 'Venez voir un membre du groupe, Ruben!', 'Mia'],
    ['Bravo Ruben pour ton but.', 'Bravo à un membre du groupe pour ton but.', 'Ruben'],
    [
      'Lundi, Mia P. et Ruben animeront.',
      'Lundi, des membres du groupe animeront.',
      'Mia P.',
      'Ruben',
    ],
    ['Bravo à Mia, à Ruben et à Grace!', 'Bravo à des membres du groupe!', 'Mia', 'Ruben', 'Grace'],
    [
      'Le projet de Ruben et d’Émile est ici.',
      'Le projet de membres du groupe est ici.',
      'Ruben',
      'Émile',
    ],
    ['Mia, Ruben et Grace lisent.', 'Mia, un membre du groupe et Grace lisent.', 'Ruben'],
  ])('%j → %j', (text, want, ...names) => {
    expect(neutral(text, ...names)).toBe(want);
  });
});

describe('English', () => {
  test.each<[string, string, ...string[]]>([
    [
      'Please welcome Ruben to the team.',
      'Please welcome a member of the group to the team.',
      'Ruben',
    ],
    ['Ruben will present the poster.', 'A member of the group will present the poster.', 'Ruben'],
    ['Ruben and Grace will read to us.', 'Members of the group will read to us.', 'Ruben', 'Grace'],
    [
      'Congratulations Ruben on the win!',
      'Congratulations to a member of the group on the win!',
      'Ruben',
    ],
    ['Hi Ruben, you forgot the book.', 'Hi, you forgot the book.', 'Ruben'],
  ])('%j → %j', (text, want, ...names) => {
    expect(neutral(text, ...names)).toBe(want);
  });
});

test.each([
  ['Bravo à Ruben!', 'fr'],
  ['Ruben', 'fr'],
  ['L’affiche est superbe.', 'fr'],
  ['Ruben a passé un bel an.', 'fr'],
  ['Émile is on the team.', 'en'],
  ['Please read the poster of Ruben.', 'en'],
  ['Max will demonstrate the coding project tomorrow.', 'en'],
])('%j is %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang);
});
