import { PDFDocument, type PDFForm, PDFHexString, PDFTextField } from '@cantoo/pdf-lib';
import { consentsFr } from '../../lib/i18n/consents.fr.ts';
import { errorsFr as errors } from '../../lib/i18n/errors.fr.ts';
import { formsFr as words } from '../../lib/i18n/forms.fr.ts';
import { filled, fillForms } from '../fill-form.ts';

export interface SpoiledForm {
  name: string;
  bytes: Uint8Array;
  /** What the desk says of it, in French. */
  says: string;
}

/** Every way for a returned form to be none: `form` is whole and of this year, `old` of the last; both unfilled. */
export async function spoiled(
  form: Uint8Array,
  old: Uint8Array,
  { signed, lastYear, otherStudent }: { signed: string; lastYear: string; otherStudent: string },
): Promise<SpoiledForm[]> {
  const whole = { ...filled, date: signed };
  const both = words.scopeList([consentsFr.scopes.class]);
  const ownParent = words.scopeList([consentsFr.scopes['own-parent']]);
  const fill = (more: object, change?: (pdf: PDFDocument) => void) =>
    fillForms(form, [{ ...whole, ...more }], change);
  const spoil = async (name: string, says: string, bytes: Promise<Uint8Array> | Uint8Array) => ({
    name: `${name}.pdf`,
    says,
    bytes: await bytes,
  });
  return Promise.all([
    spoil(
      'another student',
      words.faults.altered,
      fill({}, (pdf) => rename(pdf, otherStudent)),
    ),
    spoil(
      'another sentence',
      words.faults.altered,
      fill({}, (pdf) => pdf.getPage(0).drawText('et sur Facebook', { x: 60, y: 330 })),
    ),
    spoil('another school’s form', words.faults.foreign, foreignForm()),
    spoil('last year', words.faults['other-year'](lastYear), fillForms(old, [whole])),
    spoil('half filled', words.faults['no-answer'](ownParent), fill({ ownParent: [] })),
    spoil('both boxes', words.faults.both(both), fill({ class: ['yes', 'no'] })),
    spoil('unsigned', words.faults.unsigned, fill({ signature: ' ' })),
    spoil(
      'a date of two readings',
      words.faults['unclear-date']('05/09/2026'),
      fill({ date: '05/09/2026' }),
    ),
    spoil('flattened', words.faults['no-fields'], flattened(form)),
    spoil('encrypted', errors.PdfEncrypted({}), encrypted(form)),
    spoil('damaged', errors.PdfDamaged({}), form.slice(0, 2_000)),
    spoil('a photo', errors.NotPdf({}), new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])),
  ]);
}

/** Says that the form is another child's. */
function rename(pdf: PDFDocument, student: string): void {
  const field = identityOf(pdf.getForm());
  const identity = JSON.parse(field.getText() ?? '{}') as object;
  field.acroField.setValue(PDFHexString.fromText(JSON.stringify({ ...identity, student })));
}

function identityOf(form: PDFForm): PDFTextField {
  const field = form.getFields().find((each) => each.getName().endsWith('-id'));
  if (!(field instanceof PDFTextField)) throw new Error('no identity');
  return field;
}

async function foreignForm(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  pdf.getForm().createTextField('nom').addToPage(page);
  return pdf.save();
}

async function flattened(form: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form);
  pdf.getForm().flatten();
  return pdf.save();
}

async function encrypted(form: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form);
  pdf.encrypt({ userPassword: 'x', ownerPassword: 'y' });
  return pdf.save();
}
