import { runnerImport } from 'vite';
import { schoolYearOf } from '../../lib/consent/school-year.ts';
import { officeFr as words } from '../../lib/i18n/office.fr.ts';
import { recordsFr } from '../../lib/i18n/records.fr.ts';
import { fingerprintWords } from '../../lib/records/fingerprint-words.ts';
import { folderName } from '../../lib/records/folder-name.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Tab } from '../browser/driver.ts';
import type { SampleFile } from '../browser/files.ts';
import { launchOwn } from '../browser/launch-own.ts';
import { pressNamed, textOf, untilText } from '../browser/own-page.ts';
import { seed, sendFrom } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import { schoolDay } from '../browser/school-day.ts';
import { chooseFolder, putIn } from '../browser/shared-folder.ts';
import { countRows } from '../browser/store.ts';
import { until } from '../browser/until.ts';
import { recordOrder } from '../record-order.ts';
import { confirmationOf, type Signer, signerOf } from '../signer.ts';
import type { Report } from './index.ts';
import { longestGap, longestTask, watchFrames } from './longest-gap.ts';

const { answers } = recordsFr;
const staff = 120;
const records = 2000;
/** Of them; the others are JSON, as a folder holds both. */
const pdfs = 500;
/** Milliseconds of one task that a person would not notice as a freeze. */
const limit = 200;
const batch = 100;
/** Milliseconds for a long read on a slow machine. */
const patience = 600_000;
const today = schoolDay();
const schoolYear = schoolYearOf(today);
const head = { school: 'École des Bleuets', schoolYear, issuedOn: today };

/** What the office blocks its frames for while a folder of 2,000 records is opened and worked with (Chromium). */
export async function run(): Promise<Report> {
  const { driver, own } = await launchOwn('chromium');
  try {
    await seed(own, { ...sample, students: [] });
    const settings = { role: 'principal', person: 'Nadia Bélanger', school: head.school };
    await sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch: settings });
    const people = await Promise.all(
      Array.from({ length: staff }, (_, at) => signerOf(`Personne ${at}`, 'staff')),
    );
    await pinAll(own, people);
    const files = await Promise.all(Array.from({ length: records }, (_, at) => fileOf(people, at)));
    for (let from = 0; from < files.length; from += batch) {
      await putIn(own, files.slice(from, from + batch));
    }
    await chooseFolder(own, today);
    const tab = await driver.openOwn('office.html');
    await tab.show();
    await untilText(tab, answers.readFolder);
    await watchFrames(tab);
    const rows: [string, number, number, number][] = [];
    const during = async (act: string, does: () => Promise<unknown>) => {
      const start = performance.now();
      let took = 0;
      const gap = await longestGap(tab, async () => {
        await does();
        took = Math.round(performance.now() - start);
      });
      rows.push([act, await longestTask(tab), gap, took]);
    };
    await during('idle', async () => undefined);
    await during('opening the folder', async () => {
      await pressNamed(tab, answers.readFolder);
      await untilRecords(own, records);
      await untilText(tab, words.bring.counted(records), '.bring');
    });
    await during('opening it again', () => pressAgain(tab));
    await during('500 of its PDFs by hand', () => giveFromFolder(tab));
    await during('accepting one', async () => {
      await pressNamed(tab, words.accept, '.decide');
      await untilText(tab, words.ready(1), '.outbox');
    });
    await during('the school’s table', async () => {
      await pressNamed(tab, words.sections.etablissement);
      await untilText(tab, 'Personne 0');
    });
    await during('back to what waits', async () => {
      await pressNamed(tab, words.sections['a-traiter']);
      await untilText(tab, words.ready(1), '.outbox');
    });
    const longest = Math.max(...rows.map(([, task]) => task));
    return {
      columns: ['act', 'longest task ms', 'longest gap ms', 'took ms'],
      rows,
      summary: `With a folder of ${records} records, ${pdfs} of them PDFs, the office blocks a frame for at most ${longest} ms (${limit} at most is promised).`,
      ok: longest <= limit,
    };
  } finally {
    await driver.close();
  }
}

/** One record of each was brought in and its key compared before; it stays out of the count of the folder. */
async function pinAll(own: Tab, people: readonly Signer[]): Promise<void> {
  const files = await Promise.all(
    people.map(async (person, at) => ({
      name: `${at}.jws`,
      jws: await person.sign('information-document', documentOf(at), head),
    })),
  );
  await sendFrom(own, 'receiveRecords', { key: crypto.randomUUID(), files });
  for (const [at, { fingerprint }] of people.entries()) {
    const pin = { fingerprint, person: `Personne ${at}`, role: 'staff', staff: null };
    await sendFrom(own, 'pinKey', { key: crypto.randomUUID(), ...pin });
  }
}
function documentOf(at: number) {
  const text = { title: 'Teams', aims: 'Suivre.', use: 'Une fois.', readers: 'Les parents.' };
  const platform = { id: 'teams', name: 'Microsoft Teams', address: null } as const;
  return { platform, groups: [`G${at}`], ...text };
}

async function fileOf(people: readonly Signer[], at: number): Promise<SampleFile> {
  const person = people[at % staff];
  if (!person) throw new Error('nobody signs');
  const kind = 'destruction-confirmation';
  const jws = await person.sign(kind, confirmationOf(`G${at}`), head);
  const id = await sha256(jws);
  if (at % (records / pdfs) !== 0) {
    return { name: folderName(kind, id, 'json'), bytes: new TextEncoder().encode(jws) };
  }
  const order = recordOrder(jws, { words: fingerprintWords(person.fingerprint) });
  return { name: folderName(kind, id, 'pdf'), bytes: await (await pdfModule()).recordPdf(order) };
}
let loaded: Promise<typeof import('../../lib/documents/record-pdf.ts')> | undefined;
/** With its fonts in it, as the build has them. */
function pdfModule() {
  loaded ??= runnerImport<typeof import('../../lib/documents/record-pdf.ts')>(
    new URL('../../lib/documents/record-pdf.ts', import.meta.url).pathname,
  ).then(({ module }) => module);
  return loaded;
}

async function untilRecords(own: Tab, count: number): Promise<void> {
  await until(
    `${count} records`,
    () => countRows(own, 'records'),
    (found) => found === count + staff,
    patience,
  );
}

async function pressAgain(tab: Tab): Promise<void> {
  await pressNamed(tab, answers.readFolder);
  await untilText(tab, words.bring.counted(0), '.bring');
}

/** The PDFs of the folder go through the page's picker, as if dropped. */
async function giveFromFolder(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const transfer = new DataTransfer();
    const root = await navigator.storage.getDirectory();
    for await (const folder of root.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const [name, entry] of folder.entries()) {
        if (entry instanceof FileSystemFileHandle && name.endsWith('.pdf')) {
          transfer.items.add(await entry.getFile());
        }
      }
    }
    const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!picker) throw new Error('no file picker');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  const said = words.bring.known(pdfs);
  await until(
    said,
    () => textOf(tab, '.bring'),
    (text) => text.includes(said),
    patience,
  );
}
