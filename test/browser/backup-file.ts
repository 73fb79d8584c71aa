import { backupFr } from '../../lib/i18n/backup.fr.ts';
import { typeInto } from './by-keyboard.ts';
import type { Tab } from './driver.ts';
import type { SampleFile } from './files.ts';
import { pressNamed, untilText } from './own-page.ts';
import { until } from './until.ts';

export const passphrase = 'castor lampe fleuve jeudi';

/** Makes a backup on the desk's page, in French, and takes the file where the browser would save it. */
export async function makeBackup(tab: Tab): Promise<SampleFile> {
  await untilText(tab, backupFr.why);
  await keepDownloads(tab);
  await choosePassphrase(tab, backupFr.make);
  return downloaded(tab);
}

/** Types the passphrase twice and presses the act. */
export async function choosePassphrase(tab: Tab, act: string): Promise<void> {
  await typeInto(tab, backupFr.passphrase.label, passphrase);
  await typeInto(tab, backupFr.passphrase.again, passphrase);
  await pressNamed(tab, act);
}

interface Kept {
  kept?: { name: string; bytes: number[] };
}
/** From here on, files are kept in the page instead of the folder of downloads. */
export function keepDownloads(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const scope = globalThis as Kept;
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      const name = this.download;
      void blob.arrayBuffer().then((buffer) => {
        scope.kept = { name, bytes: [...new Uint8Array(buffer)] };
      });
    };
  }, null);
}

/** The file that the page handed to the browser, once it did. */
export async function downloaded(tab: Tab): Promise<SampleFile> {
  const file = await until(
    'a file was saved',
    () => tab.evaluate(() => (globalThis as Kept).kept ?? null, null),
    (kept) => kept !== null,
  );
  if (!file) throw new Error('no file was saved');
  return file;
}
