// @vitest-environment node
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formOrder } from '../../test/form-order.ts';
import { formTexts } from '../policy/consent-form.ts';
import { composeForm } from './compose-form.ts';
import { type Batch, makeOneFile, makeZip } from './make-forms.ts';

const batch = (more: Partial<Batch> = {}): Batch => ({
  forms: [formOrder('s1', 'Léa Tremblay'), formOrder('s2', 'Nguyễn Thị Minh')],
  paper: 'letter',
  on: '2026-09-01',
  sign: async ({ student, words }) => `${student}${words}`,
  made: async () => true,
  ...more,
});
const latin = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1');

test('the same forms on the same day are the same bytes; another day, other bytes', async () => {
  const once = await makeOneFile(batch());
  expect(await makeOneFile(batch())).toEqual(once);
  expect(await makeOneFile(batch({ on: '2026-09-02' }))).not.toEqual(once);
  const zip = await makeZip(batch(), ({ student }) => student);
  expect(await makeZip(batch(), ({ student }) => student)).toEqual(zip);
});

test.each([
  ['letter', '612 792'],
  ['a4', '595.28 841.89'],
] as const)('is tagged, titled and in its language, one page a form (%s)', async (paper, size) => {
  const text = latin(await makeOneFile(batch({ paper })));
  expect(text).toContain('/Marked true');
  expect(text).toContain('/Lang (fr-CA)');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(2);
  expect(text.match(new RegExp(`\\[0 0 ${size}\\]`, 'gu'))).toHaveLength(2);
});

test('a zip has a file a form, also for two students of one name', async () => {
  const forms = [formOrder('s1', 'Emma Roy'), formOrder('s2', 'Emma Roy')];
  const zip = await makeZip(batch({ forms }), ({ student }) => student);
  expect(Object.keys(unzipSync(zip ?? new Uint8Array()))).toEqual([
    'Emma Roy.pdf',
    'Emma Roy (2).pdf',
  ]);
});

test('is stopped between two forms, and then gives nothing', async () => {
  const counts: number[] = [];
  const made = async (count: number) => {
    counts.push(count);
    return false;
  };
  expect(await makeOneFile(batch({ made }))).toBeNull();
  expect(await makeZip(batch({ made }), () => 'a')).toBeNull();
  expect(counts).toEqual([1, 1]);
});

test('a letter that the fonts lack is refused, not printed as a box', async () => {
  const forms = [formOrder('s1', '李明')];
  await expect(makeOneFile(batch({ forms }))).rejects.toMatchObject({
    name: 'GlyphMissing',
    detail: { character: '李' },
  });
});

test('names of our schools are written: Vietnamese, syllabics, Cyrillic, Greek', async () => {
  for (const name of [
    'Nguyễn Thị Ưu',
    'ᐃᓄᒃ ᓄᓇᕕᒃ',
    'Оксана Шевченко',
    'Ελένη',
    'Łukasz Ğül Çağrı',
  ]) {
    expect(await makeOneFile(batch({ forms: [formOrder('s1', name)] })), name).not.toBeNull();
  }
});

test('the body’s text replaces ours one by one, and the form says whose words it has', () => {
  const order = formOrder('s1', 'Léa Tremblay');
  expect(composeForm(order).source).toMatch(/^Formulation de Vigie/u);
  const wording = { classText: { fr: 'Texte de {body} pour {student}.', en: 'Text.' } };
  const basis = { fr: 'la règle', en: 'the rule' };
  const mixed = composeForm({ ...order, pack: { ...order.pack, consentForm: { basis, wording } } });
  expect(mixed.texts.classText).toBe(`Texte de ${order.pack.issuer.fr} pour Léa Tremblay.`);
  expect(mixed.texts.yes).toBe('Oui');
  expect(mixed.source).toMatch(/complétée par celle de Vigie, d’après la règle/u);
  const all = Object.fromEntries(formTexts.map((name) => [name, wording.classText]));
  const whole = composeForm({
    ...order,
    pack: { ...order.pack, consentForm: { basis, wording: all } },
  });
  expect(whole.source).not.toContain('Vigie');
});
