import type { KeptRecord } from '../records/read-records.ts';
import type { Register } from './register.ts';
import { saveFile } from './save-file.ts';

export type PaperSize = 'letter' | 'a4';
/** Which record, on which paper. */
export interface RecordFileOrder {
  kept: KeptRecord;
  size: PaperSize;
  register: Pick<Register, 'pack' | 'settings'>;
}
export interface RecordFile {
  /** `402-classdojo-2026-v1.pdf`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The PDF of a record with the record in it. Throws `NotARecord`. */
export async function recordFile({ kept, size, register }: RecordFileOrder): Promise<RecordFile> {
  const { recordPdf } = await import('../documents/record-pdf.ts');
  const { recordStem } = await import('../documents/record-stem.ts');
  const { fingerprintWords } = await import('../records/fingerprint-words.ts');
  const { pack, settings } = register;
  const { jws } = kept;
  const bytes = await recordPdf({
    jws,
    words: fingerprintWords(kept.signer),
    paper: size,
    lang: kept.record.lang,
    pack: pack ?? { issuer: { fr: '', en: '' }, title: { fr: '', en: '' } },
    timeZone: settings.timeZone,
  });
  return { name: `${recordStem(kept.record)}.pdf`, bytes };
}

/** Hands it to the browser; returns its name. */
export async function saveRecord(order: RecordFileOrder): Promise<string> {
  const { name, bytes } = await recordFile(order);
  saveFile(name, bytes, 'application/pdf');
  return name;
}
