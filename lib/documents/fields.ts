import type { Page } from './page.ts';

/** A field's rectangle, from the upper left corner of the page, in points. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Field {
  /** Unique in the document, without a full stop. */
  name: string;
  /** What a screen reader says, and what a pointer that rests on it shows. */
  label: string;
}

/** Bits of an annotation's `F` and of a field's `Ff` (PDF 1.7, 12.5.3 and 12.7.3.1). */
const hidden = 2;
const printed = 4;
const readOnly = 1;
type Dictionary = Record<string, unknown>;
/** What pdfkit keeps to itself: a text that it writes as a PDF string is a `String` object. */
interface Inner {
  _root: { data: { AcroForm: { data: Dictionary } } };
}
const pdfString = (text: string) => new String(text);

/** Makes the document a form, to be called once; readers type in their own Helvetica and draw what is typed. */
export function startForm({ doc }: Page): void {
  doc.initForm();
  const { data } = (doc as unknown as Inner)._root.data.AcroForm;
  const standard = (name: string, encoding: Dictionary) => {
    const font = doc.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: name, ...encoding });
    ended(font);
    return font;
  };
  const fonts = (data.DR as { Font: Dictionary }).Font;
  fonts.Helv = standard('Helvetica', { Encoding: 'WinAnsiEncoding' });
  fonts.ZaDb = standard('ZapfDingbats', {});
  data.DA = pdfString('/Helv 0 Tf 0 g');
  data.NeedAppearances = true;
}

/** A line to type on. */
export function textField(page: Page, { name, label }: Field, frame: Frame): void {
  const look = { DA: pdfString('/Helv 10 Tf 0.106 0.137 0.188 rg') };
  widget(page, frame, { FT: 'Tx', T: pdfString(name), TU: pdfString(label), F: printed, ...look });
}

/** What the form itself says to whoever reads the file: never shown, never changed. */
export function hiddenField(page: Page, name: string, value: string): void {
  const frame = { x: 0, y: 0, width: 0, height: 0 };
  const text = { V: pdfString(value), DV: pdfString(value), DA: pdfString('/Helv 0 Tf 0 g') };
  widget(page, frame, { FT: 'Tx', T: pdfString(name), F: hidden, Ff: readOnly, ...text });
}

/** A box to tick, empty; it is drawn on the page as well, for paper. */
export function checkBox(page: Page, { name, label }: Field, frame: Frame): void {
  const { width: w, height: h } = frame;
  const tick = `q 1.6 w 1 J 1 j 0.106 0.137 0.188 RG ${w * 0.2} ${h * 0.52} m ${w * 0.42} ${h * 0.26} l ${w * 0.82} ${h * 0.78} l S Q`;
  widget(page, frame, {
    FT: 'Btn',
    T: pdfString(name),
    TU: pdfString(label),
    F: printed,
    V: 'Off',
    AS: 'Off',
    AP: { N: { Yes: drawing(page, frame, tick), Off: drawing(page, frame, '') } },
    MK: { CA: pdfString('4') },
    DA: pdfString('/ZaDb 0 Tf 0 g'),
  });
}

function drawing({ doc }: Page, { width, height }: Frame, operators: string): object {
  const stream = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  stream.write(operators);
  ended(stream);
  return stream;
}

/** Puts the field on the page, in the structure and in the form. */
function widget(page: Page, { x, y, width, height }: Frame, dictionary: Dictionary): void {
  const { doc } = page;
  const annotate = (structParent?: PDFKit.PDFStructureElement) => {
    const options = { Subtype: 'Widget', structParent, ...dictionary };
    doc.annotate(x, y, width, height, options as PDFKit.Mixins.AnnotationOption);
  };
  if (dictionary.F === hidden) annotate();
  else page.within('Form', annotate);
  const { data } = (doc as unknown as Inner)._root.data.AcroForm;
  (data.Fields as unknown[]).push((doc.page.annotations as unknown[]).at(-1));
}

/** pdfkit’s types want a last chunk; there is none. */
function ended(reference: PDFKit.PDFKitReference): void {
  (reference as unknown as { end(): void }).end();
}
