// @vitest-environment node
import { type PDFDocument, PDFHexString, PDFTextField } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { fillForms } from '../../test/fill-form.ts';
import { formOrder } from '../../test/form-order.ts';
import { packById } from '../policy/packs.ts';
import type { Pack } from '../policy/schema.ts';
import { composeForm } from './compose-form.ts';
import { makeOneFile } from './make-forms.ts';
import { openReader } from './pdf-reader.ts';
import { readForms } from './read-forms.ts';

const college = packById('fr-ent-college') as Pack;
const consent = college.consent as NonNullable<Pack['consent']>;
/** Scopes of a pack of one's own may be called anything that an id may. */
const scopes = college.scopes.map((each) =>
  each.id === 'voice' ? { ...each, id: 'Voix et son 1.2' } : each,
);
const order = (pack: Pack) => ({ ...formOrder('s1', 'Léa Tremblay'), pack });

test('image and voice are asked apart, signed by both parents and the student, and read back', async () => {
  const pack = { ...college, scopes, consent: { ...consent, signers: 'both' as const } };
  const bytes = await makeOneFile({
    forms: [order(pack)],
    paper: 'a4',
    on: '2026-09-01',
    sign: async () => 'seal',
    made: async () => true,
  });
  const fill = (pdf: PDFDocument) => {
    const form = pdf.getForm();
    const named = (end: string) =>
      form
        .getFields()
        .find((field) => field.getName().endsWith(end))
        ?.getName() ?? end;
    form.getCheckBox(named('-image-yes')).check();
    form.getCheckBox(named('-Voix%20et%20son%201%2E2-no')).check();
    for (const [key, text] of [
      ['-parent2', 'Denis Roy'],
      ['-signature2', 'Denis Roy'],
      ['-student', 'Léa'],
    ] as const) {
      const field = form.getField(named(key));
      if (!(field instanceof PDFTextField)) throw new Error(`${key} is no text field`);
      field.acroField.setValue(PDFHexString.fromText(text));
    }
  };
  const filled = await fillForms(bytes ?? new Uint8Array(), [], fill);
  const file = await openReader(null).read(filled, readForms);
  if (file.kind !== 'forms') throw new Error(file.kind);
  expect(file.forms[0]).toMatchObject({
    sameWords: true,
    boxes: {
      image: { yes: true, no: false },
      'Voix et son 1.2': { yes: false, no: true },
    },
    second: { parent: 'Denis Roy', signature: 'Denis Roy' },
    studentSignature: 'Léa',
  });
});

test('a form asks the pack’s own questions, numbered, with their facts', () => {
  const { questions, signers } = composeForm(order(college));
  expect(questions.map(({ scope, title }) => [scope, title])).toEqual([
    ['image', '1. Image'],
    ['voice', '2. Voix et son'],
  ]);
  expect(questions[0]?.text).toContain('2026-2027');
  expect(questions[0]?.text).not.toMatch(/[{}]/u);
  expect(signers).toEqual({ second: false, student: true });
});

test('an answer that outlives its year is not told to end with it, and an objection is no consent', () => {
  const open = composeForm(order({ ...college, consent: { ...consent, expires: 'open' } }));
  expect(open.texts.validity).not.toContain('2026');
  expect(composeForm(order(college)).texts.validity).toContain('2026-2027');
  const notice = composeForm(order(packById('on-notice') as Pack));
  expect(notice.texts.title).toMatch(/^Avis/u);
  expect(notice.texts.incomplete).not.toContain('compte comme un non');
});
