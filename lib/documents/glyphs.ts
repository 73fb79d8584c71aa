/** The first character that the current font has no drawing for; null when it has them all. */
export function missingGlyph(doc: PDFKit.PDFDocument, text: string): string | null {
  return [...text].find((each) => !/\s/u.test(each) && !hasGlyph(doc, each)) ?? null;
}

/**
 * The text as the current font can print it: a run of what it lacks reads `[?]`, a tab is a space. Marks that are not
 * seen are left out: they turn the direction of writing, and a name would read as another. A word longer than any may
 * break (pdfkit takes seconds to break one of thousands of letters by itself).
 */
export function printable(doc: PDFKit.PDFDocument, text: string): string {
  const plain = text.replace(/[\p{Cf}\p{Cs}]/gu, '').replace(/[^\S\n]/gu, asSpace);
  const lines = plain.replace(/[^\P{Cc}\n]/gu, '');
  return [...lines]
    .map((each) => (/\s/u.test(each) || hasGlyph(doc, each) ? each : '\0'))
    .join('')
    .replace(/\0+/gu, '[?]')
    .replace(/\S{80}(?=\S)/gu, '$&\u200B');
}

/** A no-break space stays one. */
const asSpace = (space: string) => ('\u00A0\u202F'.includes(space) ? space : ' ');

function hasGlyph(doc: PDFKit.PDFDocument, character: string): boolean {
  const { font } = (doc as unknown as { _font: { font: FontkitFont } })._font;
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
interface FontkitFont {
  hasGlyphForCodePoint(code: number): boolean;
}
