import PDFDocument from 'pdfkit';
import { joined } from '../bytes.ts';
import type { Language } from '../page-view.ts';
import { GlyphMissing } from './errors.ts';
import { fonts, type Weight } from './fonts.ts';

export interface Sheet {
  paper: 'letter' | 'a4';
  lang: Language;
  title: string;
  author: string;
  /** `YYYY-MM-DD`; the same content on the same day is the same bytes. */
  on: string;
}
/** How a text is set; sizes and gaps in points (1/72 inch). */
export interface Look {
  size: number;
  weight?: Weight;
  colour?: string;
  align?: 'left' | 'right';
}
/** From the upper left corner of the page, in points. */
export interface Place {
  x: number;
  y: number;
  width: number;
}
/** Structure of the tagged PDF, as a screen reader tells it. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Form'
  | 'Sect'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

export const colours = { ink: '#1b2330', soft: '#4b5768', line: '#c3cbd5', fill: '#eef3f9' };
const papers = { letter: [612, 792], a4: [595.28, 841.89] } as const;
const margins = { top: 44, bottom: 40, left: 54, right: 54 };
const lineGap = 1.5;

/**
 * Writes a tagged PDF from top to bottom: what is put on it is either said in the structure or drawn as decoration.
 * Throws `GlyphMissing` rather than print a box for a letter.
 */
export class Page {
  readonly doc: PDFKit.PDFDocument;
  readonly left = margins.left;
  readonly width: number;
  /** Where what follows goes; `flow` and `down` move it. */
  y = margins.top;
  /** Every text put on the current page, in order. */
  words: string[] = [];
  private readonly bottom: number;
  private readonly parents: PDFKit.PDFStructureElement[];
  private readonly bytes: Promise<Uint8Array<ArrayBuffer>>;

  constructor({ paper, lang, title, author, on }: Sheet) {
    const [width, height] = papers[paper];
    this.width = width - margins.left - margins.right;
    this.bottom = height - margins.bottom;
    const date = new Date(`${on}T12:00:00Z`);
    this.doc = new PDFDocument({
      size: [width, height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: lang === 'fr' ? 'fr-CA' : 'en-CA',
      // No standard font: nothing is drawn with one.
      font: null as unknown as string,
      info: {
        Title: title,
        Author: author,
        Creator: 'Vigie',
        Producer: 'Vigie',
        CreationDate: date,
      },
    });
    const chunks: Uint8Array[] = [];
    this.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    this.bytes = new Promise((resolve) => {
      this.doc.on('end', () => resolve(joined(chunks)));
    });
    for (const [name, font] of Object.entries(fonts)) {
      this.doc.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
    }
    this.doc.font('text');
    const root = this.doc.struct('Document');
    this.doc.addStructure(root);
    this.parents = [root];
  }

  /** A new sheet of paper. */
  turn(): void {
    this.doc.addPage();
    // The order of the tab key is that of the structure.
    Object.assign(this.doc.page.dictionary.data, { Tabs: 'S' });
    this.y = margins.top;
  }

  /** Turns the page unless that many points are left on it. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.turn();
  }

  down(points: number): void {
    this.y += points;
  }

  /** What `inside` puts belongs to one element of the structure. */
  within(tag: Tag, inside: (element: PDFKit.PDFStructureElement) => void): void {
    const element = this.doc.struct(tag);
    this.parents.at(-1)?.add(element);
    this.parents.push(element);
    inside(element);
    this.parents.pop();
    element.end();
  }

  /** Height that the text takes, in points. */
  height(text: string, look: Look, width = this.width): number {
    return this.set(look).heightOfString(text, { width, lineGap });
  }

  /** Width of the text on one line, in points. */
  measure(text: string, look: Look): number {
    return this.set(look).widthOfString(text);
  }

  /** Puts a text where it is told; returns its height. */
  put(tag: Tag, text: string, place: Place, look: Look): number {
    this.check(text);
    const { x, y, width } = place;
    const draw = () => {
      this.set(look)
        .fillColor(look.colour ?? colours.ink)
        .text(text, x, y, { width, lineGap, align: look.align ?? 'left' });
    };
    this.parents.at(-1)?.add(this.doc.struct(tag, {}, draw));
    this.words.push(text);
    return this.height(text, look, width);
  }

  /** Puts a text under the last, over the whole width, on a new sheet where it does not fit. */
  flow(tag: Tag, text: string, look: Look): void {
    const height = this.height(text, look);
    this.need(height);
    this.y += this.put(tag, text, { x: this.left, y: this.y, width: this.width }, look);
  }

  /** Decoration: nothing that a screen reader says. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** A line across; at the cursor unless told. */
  rule(
    y = this.y,
    x = this.left,
    width = this.width,
    weight = 0.6,
    colour: string = colours.line,
  ): void {
    this.decorate((doc) =>
      doc
        .lineWidth(weight)
        .strokeColor(colour)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(),
    );
  }

  /** Distance from the top of where the foot of the page ends. */
  get foot(): number {
    return this.bottom;
  }

  /** Ends the document; nothing can be put on it any more. */
  close(): Promise<Uint8Array<ArrayBuffer>> {
    this.parents[0]?.end();
    this.doc.end();
    return this.bytes;
  }

  private set({ size, weight = 'text' }: Look): PDFKit.PDFDocument {
    return this.doc.font(weight).fontSize(size);
  }

  private check(text: string): void {
    const missing = missingGlyph(this.doc, text);
    if (missing !== null) throw new GlyphMissing('no glyph', { character: missing });
  }
}

function missingGlyph(doc: PDFKit.PDFDocument, text: string): string | null {
  const { font } = (doc as unknown as { _font: { font: FontkitFont } })._font;
  const seen = [...text].filter((each) => !/\s/u.test(each));
  return seen.find((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0)) ?? null;
}
interface FontkitFont {
  hasGlyphForCodePoint(code: number): boolean;
}
