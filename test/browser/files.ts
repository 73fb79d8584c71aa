import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** Files that go into one of the extension's pages, and those that come out of it. */

/** Gives files to the page's picker, as the system's dialog would. */
export async function giveFiles(
  tab: Tab,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await tab.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!picker) throw new Error('no file picker on the page');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, sent);
}

type Keeping = typeof globalThis & { kept?: Blob };
/** From now on the page's last file to save is kept in hand: its own address can be followed by nobody else. */
export function keepBlobs(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
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
