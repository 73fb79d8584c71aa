import type { Page } from './page.ts';

export interface Attachment {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Media type. */
  type: string;
  description: string;
}

/** Puts a file into the document, byte for byte, as the source of what is printed (PDF 2.0, 14.13). */
export function attach(page: Page, { name, bytes, type, description }: Attachment): void {
  const data = { name, type, description, relationship: 'Source' };
  // pdfkit's types do not know the relationship yet.
  page.doc.file(bytes.buffer, data as PDFKit.Mixins.PDFAttachmentOptions);
}
