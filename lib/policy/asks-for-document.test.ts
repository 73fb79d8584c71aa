import { expect, test } from 'vitest';
import { asksForDocument } from './asks-for-document.ts';
import { packById } from './packs.ts';
import type { Pack } from './schema.ts';

test('a document is asked by a duty, or by a row of a pack that is older than duties', () => {
  const csspb = packById('qc-csspb-2025') as Pack;
  const { document: _duty, ...older } = csspb;
  expect(asksForDocument(csspb)).toBe(true);
  expect(asksForDocument(older)).toBe(true);
  expect(asksForDocument({ ...older, rows: [] })).toBe(false);
  expect(asksForDocument(packById('fr-ent-college') as Pack)).toBe(false);
});
