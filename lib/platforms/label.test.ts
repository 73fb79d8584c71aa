import { expect, test } from 'vitest';
import { foldLabel } from './label.ts';

test.each([
  ['  Répondre ', 'repondre'],
  ['Re\u0301pondre', 'repondre'],
  ['Exprimez\u00A0vous…', 'exprimez vous...'],
  ['Qu’est-ce que « vous » faites', 'qu\'est-ce que " vous " faites'],
  ['Envoyer \u202A(Ctrl-Entrée)\u202C', 'envoyer (ctrl-entree)'],
  ['Publier\n  tout', 'publier tout'],
  ['', ''],
])('%j → %j', (label, folded) => {
  expect(foldLabel(label)).toBe(folded);
  expect(foldLabel(folded)).toBe(folded);
});
