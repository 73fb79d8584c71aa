import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import { movesVerdicts } from './switches.ts';

test('a switch moves verdicts by its effect or by a row that names it; the others are told apart', () => {
  const pack = packById('qc-csspb-2025');
  if (!pack) throw new Error('the default pack is missing');
  const moving = pack.switches.filter((each) => movesVerdicts(pack, each)).map(({ id }) => id);
  expect(moving).toEqual(expect.arrayContaining(['A-01', 'A-02', 'A-03', 'A-05', 'A-26']));
  expect(moving).not.toContain('A-12');
});
