import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** Files that go into one of the extension's pages, and those that come out of it. */

export interface SampleFile {
  name: string;
  bytes: Uint8Array | readonly number[];
  /** How many times the bytes follow each other (1 unless given), so that a large file does not travel. */
  times?: number;
}

/** A text file in UTF-8. */
export function textFile(name: string, text: string): SampleFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Gives files to the page's picker, as the system's dialog would, once it is there and takes them. */
export function giveFiles(tab: Tab, ...files: readonly SampleFile[]): Promise<void> {
  return giveFilesIn(tab, 'body', ...files);
}

/** The same to the first picker within. */
export async function giveFilesIn(
  tab: Tab,
  within: string,
  ...files: readonly SampleFile[]
): Promise<void> {
  const wanted = `${within} input[type="file"]`;
  const sent = files.map(({ name, bytes, times = 1 }) => ({
    name,
    times,
    base64: Buffer.from(Uint8Array.from(bytes)).toString('base64'),
  }));
  await until(
    'a file picker on the page',
    () =>
      tab.evaluate((selector) => {
        const picker = document.querySelector(selector);
        return picker !== null && !picker.closest('.drop')?.querySelector('button:disabled');
      }, wanted),
    (ready) => ready,
  );
  const given = { all: sent, selector: wanted };
  await tab.evaluate(({ all, selector }) => {
    const transfer = new DataTransfer();
    for (const { name, times, base64 } of all) {
      const part = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      transfer.items.add(new File(Array<Uint8Array<ArrayBuffer>>(times).fill(part), name));
    }
    const picker = document.querySelector<HTMLInputElement>(selector);
    if (!picker) throw new Error('the file picker is gone');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, given);
}

type Keeping = typeof globalThis & { kept?: Blob };
/** From now on the page's last file to save is kept in hand: its own address can be followed by nobody else. */
export function keepBlobs(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    delete (globalThis as Keeping).kept;
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as Keeping).kept = blob;
      return address.call(URL, blob);
    };
  }, null);
}

/** The bytes that the page offers to save. */
export async function keptBlob(tab: Tab): Promise<Uint8Array> {
  const base64 = await until(
    'a file to save',
    () =>
      tab.evaluate(async () => {
        const blob = (globalThis as Keeping).kept;
        if (!blob) return '';
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }, null),
    (text) => text !== '',
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
