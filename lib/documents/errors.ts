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
/** A file that was brought in is too large to be a record; `detail.limit` in megabytes. */
export class RecordFileTooLarge extends VigieError {}
/** A PDF without a signed statement: a scan, a print of the sheet, somebody else's file. */
export class NoRecord extends VigieError {}
/** What is no plain e-mail address, for a draft; `detail.address`. */
export class AddressRefused extends VigieError {}
registerErrors({ GlyphMissing, NotPdf, PdfTooLarge, PdfEncrypted, PdfDamaged, PdfTooSlow });
registerErrors({ RecordFileTooLarge, NoRecord, AddressRefused });
