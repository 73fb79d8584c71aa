import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { NotPdf, PdfDamaged, PdfEncrypted, PdfTooLarge, PdfTooSlow } from './errors.ts';

/** A field of a PDF form, as any program left it. */
export interface PdfField {
  /** Its full name. */
  name: string;
  /** Of a box: `Off` where it is not ticked. */
  value: string;
  /** From 0. */
  page: number;
}
export interface PdfContent {
  fields: readonly PdfField[];
  /** The texts printed on a page, in their order; what is typed in fields is none of them. */
  textsOf(page: number): Promise<string[]>;
  /** The files within the file, whichever program put them there. */
  attachments(): Promise<readonly { name: string; bytes: Uint8Array }[]>;
}
export interface PdfReader {
  /**
   * Reads a file and gives it to `look`. Throws `NotPdf`, `PdfTooLarge`, `PdfEncrypted`, `PdfDamaged`, `PdfTooSlow`.
   */
  read<T>(bytes: Uint8Array<ArrayBuffer>, look: (content: PdfContent) => Promise<T>): Promise<T>;
  close(): void;
}

/** Bytes; a scan of one page takes less than five million. */
export const largestPdf = 20_000_000;
/** A form takes less than 0.2 s on a slow machine. */
const patience = 30_000;

/** pdf.js behind one small door. `startWorker` gives its thread; without one it runs in this. */
export function openReader(startWorker: (() => Worker) | null): PdfReader {
  let thread: { port: Worker; worker: PDFWorker } | null = null;
  const open = () => {
    if (thread || !startWorker) return thread?.worker;
    const port = startWorker();
    thread = { port, worker: new PDFWorker({ port: port as unknown as null }) };
    return thread.worker;
  };
  const close = () => {
    thread?.worker.destroy();
    thread?.port.terminate();
    thread = null;
  };
  return {
    close,
    async read(bytes, look) {
      checkBytes(bytes);
      const worker = open();
      const task = getDocument({
        data: bytes.slice(),
        ...(worker ? { worker } : {}),
        isEvalSupported: false,
        useWorkerFetch: false,
        useWasm: false,
        disableFontFace: true,
        enableXfa: false,
        verbosity: 0,
      });
      try {
        return await within(patience, readTask(task, look));
      } catch (error) {
        if (error instanceof PdfTooSlow) close();
        throw error;
      } finally {
        if (thread || !startWorker) await task.destroy();
      }
    },
  };
}

async function readTask<T>(
  task: ReturnType<typeof getDocument>,
  look: (content: PdfContent) => Promise<T>,
): Promise<T> {
  const document = await task.promise.catch((cause: Error) => {
    if (cause.name === 'PasswordException') throw new PdfEncrypted('password', null, { cause });
    throw new PdfDamaged(cause.message, null, { cause });
  });
  const objects = await document.getFieldObjects();
  return look({
    fields: Object.entries(objects ?? {}).flatMap(([name, parts]) => fieldOf(name, parts)),
    async textsOf(number) {
      const page = await document.getPage(number + 1);
      const { items } = await page.getTextContent();
      return items.flatMap((item) => ('str' in item ? [item.str] : []));
    },
    async attachments() {
      const files: Record<string, Attached> | null = await document.getAttachments();
      return Object.values(files ?? {}).flatMap(({ filename, content }) =>
        content ? [{ name: filename, bytes: content }] : [],
      );
    },
  });
}

/** As pdf.js gives it, which has no type for it; a file that is only named has no content. */
interface Attached {
  filename: string;
  content: Uint8Array | null;
}

/** One field; a program may have written it twice, the parent of both has no page. */
function fieldOf(name: string, parts: readonly object[]): PdfField[] {
  const part = parts.find((each) => 'value' in each) as Record<string, unknown> | undefined;
  return part ? [{ name, value: String(part.value ?? ''), page: Number(part.page ?? 0) }] : [];
}

function checkBytes(bytes: Uint8Array): void {
  if (bytes.length > largestPdf) {
    throw new PdfTooLarge('size', { limit: largestPdf / 1_000_000 });
  }
  // The header may follow other bytes (PDF 1.7, annex H, note 13).
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) throw new NotPdf('no header');
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfTooSlow('no end')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
