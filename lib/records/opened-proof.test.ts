import { expect, test } from 'vitest';
import { isOpened, markOf, openedProof } from './opened-proof.ts';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

test('the proof is of what lies in the file, in any order, and cannot be had from what is signed', async () => {
  const proof = await openedProof(rows('s1', 's2'), rows('c1', 'c2'));
  expect(await openedProof(rows('s2', 's1'), rows('c2', 'c1'))).toBe(proof);
  const mark = await markOf(proof);
  expect(await isOpened({ mark }, proof)).toBe(true);
  const others = [
    await openedProof(rows('s1'), rows('c1', 'c2')),
    await openedProof(rows('s1', 's2', 'c1'), rows('c2')),
    await openedProof([], []),
    mark,
    '',
    null,
  ];
  for (const other of others) expect(await isOpened({ mark }, other), String(other)).toBe(false);
});
