import { registerErrors, VigieError } from '../errors.ts';

/** The fonts have no drawing for a character; `detail.character`. */
export class GlyphMissing extends VigieError {}
/** The file is no PDF: a photo, a text, an empty file. */
export class NotPdf extends VigieError {}
/** `detail.limit` in megabytes. */
export class PdfTooLarge extends VigieError {}
/** A password is needed to read it. */
export class PdfEncrypted extends VigieError {}
/** It begins like a PDF and cannot be read. */
export class PdfDamaged extends VigieError {}
/** Reading it never ends. */
export class PdfTooSlow extends VigieError {}
registerErrors({ GlyphMissing, NotPdf, PdfTooLarge, PdfEncrypted, PdfDamaged, PdfTooSlow });
