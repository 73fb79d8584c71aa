import type { FilledForm } from '../consent/filled-form.ts';
import type { FormIdentity } from '../consent/form-identity.ts';
import type { FormOrder } from '../documents/compose-form.ts';
import type { FormsOfFile } from '../documents/read-forms.ts';
import { send } from '../messages.ts';
import { sha256 } from '../sha256.ts';
import { fileName } from './file-name.ts';

export interface FormJob {
  forms: readonly FormOrder[];
  paper: 'letter' | 'a4';
  /** `YYYY-MM-DD`. */
  on: string;
  as: 'one' | 'zip';
  /** Called as it goes, with how many are done; stops the work when it returns false. */
  onDone(count: number): boolean;
}
export interface SealedForm extends FilledForm {
  /** Whether this register sealed it, as it stands. */
  sealed: boolean;
}
export type FileOutcome =
  | { kind: 'forms'; forms: readonly SealedForm[] }
  | Exclude<FormsOfFile, { kind: 'forms' }>
  /** A named error of `lib/documents/errors.ts`. */
  | { kind: 'refused'; error: unknown };
export interface ReturnedFile {
  name: string;
  /** SHA-256, hexadecimal; null of a file too large to be kept in hand. */
  digest: string | null;
  outcome: FileOutcome;
}

/** What the desk does with files of consent forms; all that is heavy is loaded when it is needed. */
export interface Forms {
  /** One PDF, or a zip of one PDF each; null when stopped. Throws `GlyphMissing`, and what `send` throws. */
  make(job: FormJob): Promise<Blob | null>;
  /** Each file for itself: what is wrong with one keeps no other back. Stops where `onDone` returns false. */
  read(
    files: readonly File[],
    onDone: (count: number) => boolean,
  ): Promise<readonly ReturnedFile[]>;
}
export const forms: Forms = { make, read };

async function make({ forms: orders, paper, on, as, onDone }: FormJob): Promise<Blob | null> {
  const { makeOneFile, makeZip } = await import('../documents/make-forms.ts');
  const sign = async (identity: FormIdentity) => (await sealsOf([identity]))[0] ?? '';
  const batch = { forms: orders, paper, on, sign, made: (count: number) => proceed(count, onDone) };
  if (as === 'one') return blobOf(await makeOneFile(batch), 'application/pdf');
  const nameOf = ({ student, platform }: FormOrder) => fileName(`${student}, ${platform}`);
  return blobOf(await makeZip(batch, nameOf), 'application/zip');
}

async function read(
  files: readonly File[],
  onDone: (count: number) => boolean,
): Promise<ReturnedFile[]> {
  const { largestPdf, openReader } = await import('../documents/pdf-reader.ts');
  const { startPdfWorker } = await import('../documents/pdf-worker.ts');
  const { readForms } = await import('../documents/read-forms.ts');
  const { PdfTooLarge } = await import('../documents/errors.ts');
  const reader = openReader(startPdfWorker);
  const readOne = async (file: File): Promise<ReturnedFile> => {
    const { name, size } = file;
    if (size > largestPdf) {
      const error = new PdfTooLarge('size', { limit: largestPdf / 1_000_000 });
      return { name, digest: null, outcome: { kind: 'refused', error } };
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = await sha256(bytes);
    const outcome = await reader.read(bytes, readForms).then(
      (forms) => sealedOf(forms),
      (error: unknown): FileOutcome => ({ kind: 'refused', error }),
    );
    return { name, digest, outcome };
  };
  const done: ReturnedFile[] = [];
  try {
    for (const file of files) {
      done.push(await readOne(file));
      if (!(await proceed(done.length, onDone))) break;
    }
    return done;
  } finally {
    reader.close();
  }
}

async function sealedOf(file: FormsOfFile): Promise<FileOutcome> {
  if (file.kind !== 'forms') return file;
  const identities = file.forms.flatMap(({ identity }) => identity ?? []);
  const seals = await sealsOf(identities);
  const sound = new Set(identities.filter(({ seal }, index) => seal === seals[index]));
  const forms = file.forms.map((form) => ({
    ...form,
    sealed: form.identity !== null && sound.has(form.identity),
  }));
  return { kind: 'forms', forms };
}

function sealsOf(identities: readonly FormIdentity[]): Promise<readonly string[]> {
  return send('sealForms', { identities: identities.map(withoutSeal) });
}
function withoutSeal({ student, platform, schoolYear, words }: FormIdentity): FormIdentity {
  return { student, platform, schoolYear, words };
}

/** Tells how far it is and lets the page draw it. */
async function proceed(count: number, onDone: (count: number) => boolean): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return onDone(count);
}

function blobOf(bytes: Uint8Array<ArrayBuffer> | null, type: string): Blob | null {
  return bytes && new Blob([bytes], { type });
}
