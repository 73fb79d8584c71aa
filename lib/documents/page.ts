import PDFDocument from 'pdfkit';
import { joined } from '../bytes.ts';
import type { Language } from '../page-view.ts';
import { GlyphMissing } from './errors.ts';
import { fonts, type Weight } from './fonts.ts';
import { missingGlyph, printable } from './glyphs.ts';

export interface Sheet {
  paper: 'letter' | 'a4';
  lang: Language;
  title: string;
  author: string;
  /** `YYYY-MM-DD`; the same content on the same day is the same bytes. */
  on: string;
  /** Points kept free at the foot of every page, for what `eachPage` puts there in the end. */
  feet?: number;
  /** What is to be printed was signed elsewhere and cannot be changed: a letter that the fonts lack reads `[?]`. */
  anyText?: boolean;
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
  | 'Span'
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
 * Throws `GlyphMissing` rather than print a box for a letter, unless told to print any text.
 */
export class Page {
  readonly doc: PDFKit.PDFDocument;
  readonly left = margins.left;
  readonly width: number;
  /** Where what follows goes; `flow` and `down` move it. */
  y = margins.top;
  /** Every text put on the current page, in order. */
  words: string[] = [];
  /** A letter was printed as `[?]`. */
  replaced = false;
  private readonly bottom: number;
  private readonly feet: number;
  private readonly anyText: boolean;
  private readonly parents: PDFKit.PDFStructureElement[];
  private readonly bytes: Promise<Uint8Array<ArrayBuffer>>;

  constructor({ paper, lang, title, author, on, feet = 0, anyText = false }: Sheet) {
    const [width, height] = papers[paper];
    this.width = width - margins.left - margins.right;
    this.bottom = height - margins.bottom;
    this.feet = feet;
    this.anyText = anyText;
    const date = new Date(`${on}T12:00:00Z`);
    this.doc = new PDFDocument({
      size: [width, height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: feet > 0,
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

  /** Points left on the page. */
  get room(): number {
    return this.bottom - this.feet - this.y;
  }

  /** Turns the page unless that many points are left on it; true when it did. */
  need(height: number): boolean {
    const turned = height > this.room;
    if (turned) this.turn();
    return turned;
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
    return this.set(look, text).heightOfString(this.readable(text), { width, lineGap });
  }

  /** Width of the text on one line, in points. */
  measure(text: string, look: Look): number {
    return this.set(look, text).widthOfString(this.readable(text));
  }

  /** Puts a text where it is told; returns its height. Without a tag it is decoration. `scope`: of a table's head. */
  put(tag: Tag | null, text: string, place: Place, look: Look, scope?: 'Column' | 'Row'): number {
    this.check(text, look);
    const { x, y, width } = place;
    const draw = () => {
      this.set(look, text)
        .fillColor(look.colour ?? colours.ink)
        .text(this.readable(text), x, y, { width, lineGap, align: look.align ?? 'left' });
    };
    if (tag) {
      // pdfkit's types do not know the scope yet.
      const options = (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions;
      this.parents.at(-1)?.add(this.doc.struct(tag, options, draw));
      this.words.push(text);
    } else this.decorate(draw);
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

  /** Goes through the pages once all is written, with each one's number, from 1, and how many there are. */
  eachPage(visit: (number: number, count: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      visit(index + 1, count);
    }
  }

  /** Ends the document; nothing can be put on it any more. */
  close(): Promise<Uint8Array<ArrayBuffer>> {
    this.parents[0]?.end();
    this.doc.end();
    return this.bytes;
  }

  /** Bold has fewer letters than text: a name is printed thinner rather than not at all. */
  private set({ size, weight = 'text' }: Look, text: string): PDFKit.PDFDocument {
    const doc = this.doc.font(weight).fontSize(size);
    if (!this.anyText || weight === 'text' || missingGlyph(doc, text) === null) return doc;
    return doc.font('text');
  }

  private readable(text: string): string {
    return this.anyText ? printable(this.doc, text) : text;
  }

  private check(text: string, look: Look): void {
    const character = missingGlyph(this.set(look, text), text);
    if (character === null) return;
    if (!this.anyText) throw new GlyphMissing('no glyph', { character });
    this.replaced = true;
  }
}
