import { expect, test } from 'vitest';
import { packById } from '../../lib/policy/packs.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { previewHtml } from './preview.ts';

const pack = packById('fr-ent-college') as Pack;

test('a page has every clause, rule, reminder and deadline, and calls platforms as people do', () => {
  const html = previewHtml(pack, 'fr');
  const texts = [...pack.clauses, ...(pack.reminders ?? []), ...(pack.warnings ?? [])];
  for (const { fr } of texts) expect(html).toContain(fr);
  for (const { id } of pack.rows) expect(html).toContain(`<code>${id}</code>`);
  expect(html).toContain('<th scope="row">Microsoft Teams</th>');
});

test('what a pack says stays text', () => {
  const title = { fr: '<script>alert(1)</script>', en: 'x' };
  expect(previewHtml({ ...pack, title }, 'fr')).not.toContain('<script>');
});
