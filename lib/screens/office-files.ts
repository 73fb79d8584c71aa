import { VigieError } from '../errors.ts';
import type { KeptRecord } from '../records/read-records.ts';
import type { Outcome } from '../records/record.ts';
import { fileName } from './file-name.ts';
import type { Following } from './receive-folder.ts';
import { recordFile } from './record-files.ts';
import type { Register } from './register.ts';
import { saveFile } from './save-file.ts';
import type { Write } from './write.ts';

/** What came of files that were brought in, one by one. */
export interface BroughtIn {
  counted: number;
  known: number;
  /** Explained, in the order of the files. */
  others: readonly { name: string; outcome: Outcome; record: string | null }[];
}
/** Adds what came of some files. */
export function addTo(sum: Sum, results: readonly BroughtIn['others'][number][]): void {
  for (const result of results) {
    if (result.outcome === 'counted') sum.counted += 1;
    else if (result.outcome === 'known') sum.known += 1;
    else sum.others.push(result);
  }
}
type Sum = ReturnType<typeof nothingYet>;

export function nothingYet() {
  return { counted: 0, known: 0, others: [] as BroughtIn['others'][number][] };
}

/** Takes records out of files, PDF or JSON; to be closed. */
export async function openRecordReader(): Promise<{
  /** Throws what `readRecordFile` throws. */
  extract(file: Blob): Promise<readonly string[]>;
  close(): void;
}> {
  const { openReader } = await import('../documents/pdf-reader.ts');
  const { startPdfWorker } = await import('../documents/pdf-worker.ts');
  const { readRecordFile } = await import('../documents/read-record-file.ts');
  const reader = openReader(startPdfWorker);
  return { extract: (file) => readRecordFile(file, reader), close: () => reader.close() };
}

/** How many records go to the background at once: it verifies each. */
const roundOf = 100;

/**
 * Reads files, PDF or JSON, and hands their records to the background; what is no record is told too. Calls back with
 * how many are read; stops with the signal, after the round that it is in. Throws what `write` throws.
 */
export async function bringIn(
  files: readonly File[],
  write: Write,
  { onRead, signal }: Following,
): Promise<BroughtIn> {
  const { extract, close } = await openRecordReader();
  const sum = nothingYet();
  try {
    for (let first = 0; first < files.length && !signal.aborted; first += roundOf) {
      const read: { name: string; jws: string }[] = [];
      for (const file of files.slice(first, first + roundOf)) {
        // The name without what a register of names would not keep.
        const name = fileName(file.name).slice(0, 300) || '?';
        try {
          for (const jws of await extract(file)) read.push({ name, jws });
        } catch (error) {
          if (!(error instanceof VigieError)) throw error;
          const outcome = error.name === 'PdfDamaged' ? 'truncated' : 'not-a-record';
          sum.others.push({ name, outcome, record: null });
        }
        onRead(Math.min(files.length, first + read.length), files.length);
      }
      if (read.length > 0) addTo(sum, await write('receiveRecords', { files: read }));
      onRead(Math.min(files.length, first + roundOf), files.length);
    }
  } finally {
    close();
  }
  return sum;
}

interface SendOrder {
  records: readonly KeptRecord[];
  register: Register;
}

/** The signed answers, one PDF a person with the record in it; several in one archive. Throws `NotARecord`. */
export async function saveAnswers({ records, register }: SendOrder): Promise<void> {
  const size = register.settings.paper;
  const files = [];
  for (const kept of records) files.push(await recordFile({ kept, size, register }));
  const [only] = files;
  if (files.length === 1 && only) return saveFile(only.name, only.bytes, 'application/pdf');
  const { zipFiles } = await import('../documents/zip-files.ts');
  saveFile(`vigie-${register.today}.zip`, zipFiles(files), 'application/zip');
}

interface Letter extends Omit<SendOrder, 'records'> {
  /** null: no file goes with it. */
  kept: KeptRecord | null;
  /** Empty: the person fills it in. */
  to: string;
  subject: string;
  text: string;
}

/** A draft that opens in the person's own mail program; nothing is sent. Throws `AddressRefused`. */
export async function saveLetter({ kept, register, to, subject, text }: Letter): Promise<void> {
  const { mailDraft } = await import('../documents/mail-draft.ts');
  const file = kept && (await recordFile({ kept, size: register.settings.paper, register }));
  const bytes = await mailDraft({
    to: to === '' ? [] : [to],
    subject,
    text,
    attachments: file ? [{ ...file, type: 'application/pdf' }] : [],
  });
  saveFile(`${fileName(subject).slice(0, 80)}.eml`, bytes, 'message/rfc822');
}
