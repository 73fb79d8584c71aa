import { PDFDocument, PDFHexString, PDFTextField } from '@cantoo/pdf-lib';

/** What a parent does with a form, in a program that is not ours. */
export interface Filling {
  class?: readonly ('yes' | 'no')[];
  ownParent?: readonly ('yes' | 'no')[];
  parent?: string;
  place?: string;
  date?: string;
  signature?: string;
}
export const filled: Filling = {
  class: ['yes'],
  ownParent: ['no'],
  parent: 'Mélanie Tremblay',
  place: 'Roberval',
  date: '2026-09-05',
  signature: 'Mélanie Tremblay',
};

/** Fills the forms of a PDF with pdf-lib: `fillings[0]` the first form, and so on. */
export async function fillForms(
  bytes: Uint8Array,
  fillings: readonly Filling[],
  change?: (pdf: PDFDocument) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(bytes);
  const form = pdf.getForm();
  const prefixes = form.getFields().flatMap((field) => {
    const name = field.getName();
    return name.endsWith('-parent') && !name.endsWith('-own-parent') ? [name.slice(0, -7)] : [];
  });
  for (const [index, filling] of fillings.entries()) {
    const name = (key: string) => `${prefixes[index]}-${key}`;
    for (const answer of filling.class ?? []) form.getCheckBox(name(`class-${answer}`)).check();
    for (const answer of filling.ownParent ?? []) {
      form.getCheckBox(name(`own-parent-${answer}`)).check();
    }
    for (const key of ['parent', 'place', 'date', 'signature'] as const) {
      const field = form.getField(name(key));
      if (!(field instanceof PDFTextField)) throw new Error(`${key} is no text field`);
      // Set on the field itself: the library's own font has no Vietnamese.
      field.acroField.setValue(PDFHexString.fromText(filling[key] ?? ''));
    }
  }
  change?.(pdf);
  return new Uint8Array(await pdf.save({ updateFieldAppearances: false }));
}
