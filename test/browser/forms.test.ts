import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOneFile } from '../../lib/documents/make-forms.ts';
import { errorsFr as errors } from '../../lib/i18n/errors.fr.ts';
import { formsFr as words } from '../../lib/i18n/forms.fr.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';
import { type Filling, filled, fillForms } from '../fill-form.ts';
import { formOrder } from '../form-order.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { giveFiles, keepBlobs, keptBlob } from './files.ts';
import { launch } from './launch.ts';
import { giveFile, pressNamed, tabTo, untilText } from './own-page.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { spoiled } from './spoiled-forms.ts';
import { consentRows } from './store.ts';

const platforms: readonly PlatformId[] = ['teams', 'classroom', 'mozaik-portail', 'classdojo'];
const year = sample.group.schoolYear;
const settings = {
  ...sample.settings,
  person: 'Geneviève Morin',
  school: 'École de l’Anse-aux-Lièvres',
  returnAddress: 'genevieve.morin@anse-aux-lievres.example',
  formsDue: `${year.slice(0, 4)}-09-12`,
} as const;
const signed = `${year.slice(0, 4)}-09-05`;
const students = sample.students.map((student) => ({ ...student, consents: {} }));

/** Each of the 24 forms has its own answers, and is dated as its parent writes dates. */
function fillingOf(place: number): Filling {
  const answers = [['yes'], ['no']] as const;
  return {
    ...filled,
    class: answers[place % 2] ?? ['yes'],
    ownParent: answers[Math.floor(place / 2) % 2] ?? ['yes'],
    date:
      [signed, `5 septembre ${signed.slice(0, 4)}`, `Sept. 5, ${signed.slice(0, 4)}`][place % 3] ??
      '',
    parent: place === 3 ? 'Nguyễn Văn Đạt' : 'Mélanie Tremblay',
  };
}

describe.each(browserNames)('consent forms in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  let ids: Map<string, string>;
  beforeAll(async () => {
    driver = await launch(name, () => null);
    own = await driver.openOwn('popup.html');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await emptyStore(driver, own);
    const group = { ...sample.group, platforms };
    ids = await seed(own, { ...sample, settings, group, students, notices: [], places: [] });
  });

  async function desk(section: string, says: string): Promise<Tab> {
    const tab = await driver.openOwn(`desk.html#${section}`);
    await tab.show();
    await untilText(tab, says);
    return tab;
  }
  /** The forms of a platform, a file a student, by the file's name. */
  async function zipOf(tab: Tab): Promise<Record<string, Uint8Array>> {
    await keepBlobs(tab);
    await pressNamed(tab, words.makeZip);
    await untilText(tab, words.made(students.length));
    return unzipSync(await keptBlob(tab));
  }

  test('24 forms are made, filled by another program, dropped back and recorded', async () => {
    const returned: { name: string; bytes: Uint8Array }[] = [];
    const expected: string[] = [];
    for (const platform of platforms) {
      const tab = await desk('formulaires', words.makeZip);
      await choose(tab, words.platform, platform);
      for (const [file, bytes] of Object.entries(await zipOf(tab))) {
        const filling = fillingOf(returned.length);
        const student = [...ids.keys()].find((each) => file.startsWith(each)) ?? file;
        for (const [scope, [answer]] of [
          ['class', filling.class ?? []],
          ['own-parent', filling.ownParent ?? []],
        ] as const) {
          expected.push([ids.get(student), platform, scope, answer, signed].join(' '));
        }
        returned.push({ name: `${platform} ${file}`, bytes: await fillForms(bytes, [filling]) });
      }
      await tab.close();
    }
    expect(returned).toHaveLength(24);

    const tab = await desk('formulaires/revenus', words.choose);
    await giveFiles(tab, returned);
    await untilText(tab, words.ready(24));
    await tabTo(tab, words.filedAt);
    await tab.type('Classeur 402');
    await tab.press('Enter');
    await untilText(tab, words.recorded(24));
    const rows = await consentRows(own);
    expect(
      rows
        .map((row) => [row.student, row.platform, row.scope, row.answer, row.formDate].join(' '))
        .sort(),
    ).toEqual(expected.sort());

    await giveFiles(tab, returned.slice(0, 3));
    await untilText(tab, words.faults.already);
    expect(await tab.evaluate(() => document.querySelectorAll('.troubles').length, null)).toBe(3);
    await tab.close();
  }, 180_000);

  test('what is no whole form of ours is explained, and is not recorded', async () => {
    const make = async (schoolYear: string) => {
      const order = formOrder(ids.get('Noah Roy') ?? '', 'Noah Roy', {
        about: { student: ids.get('Noah Roy') ?? '', platform: 'teams', schoolYear },
      });
      const sign = async (identity: object) =>
        (await sendFrom<string[]>(own, 'sealForms', { identities: [identity] }))[0] ?? '';
      const made = async () => true;
      const bytes = await makeOneFile({ forms: [order], paper: 'letter', on: signed, sign, made });
      return bytes ?? new Uint8Array();
    };
    const lastYear = `${Number(year.slice(0, 4)) - 1}-${year.slice(0, 4)}`;
    const cases = await spoiled(await make(year), await make(lastYear), {
      signed,
      lastYear,
      otherStudent: ids.get('Maya Okafor') ?? '',
    });
    const tab = await desk('formulaires/revenus', words.choose);
    await giveFiles(tab, cases);
    await untilText(tab, words.troubled(cases.length));
    const shown = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.form-table tbody tr')].map((row) =>
          [...row.querySelectorAll('.troubles span')].map((each) => each.textContent).join(' '),
        ),
      null,
    );
    expect(shown).toEqual(cases.map(({ says }) => says));
    const part = new Array<number>(10_001).fill(37);
    await giveFile(tab, { name: 'large.pdf', bytes: part, times: 2000 });
    await untilText(tab, errors.PdfTooLarge({ limit: 20 }));
    await tab.close();
  });

  test('a scan is recorded by hand, with the digest of its file', async () => {
    const tab = await desk('formulaires/revenus', words.choose);
    const scan = new TextEncoder().encode('a photo of the signed form');
    await giveFiles(tab, [{ name: 'scan.jpg', bytes: scan }]);
    await pressNamed(tab, words.byHandOf('scan.jpg'));
    await choose(tab, words.student, ids.get('Noah Roy') ?? '');
    await choose(tab, words.platform, 'teams');
    await fillIn(tab, words.signedOn, signed);
    await pressNamed(tab, words.answers.yes);
    await pressNamed(tab, words.keep);
    await untilText(tab, words.byHandDone);
    await tabTo(tab, words.filedAt);
    await tab.type('Classeur 402');
    await tab.press('Enter');
    await untilText(tab, words.recorded(1));
    const rows = await consentRows(own);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ scope: 'class', answer: 'yes', on: signed });
    await giveFiles(tab, [{ name: 'again.jpg', bytes: scan }]);
    await untilText(tab, words.troubled(1));
    await tab.close();
  });
});

/** Chooses by value in the list of that name. */
function choose(tab: Tab, label: string, value: string): Promise<void> {
  return change(tab, label, value);
}
function fillIn(tab: Tab, label: string, value: string): Promise<void> {
  return change(tab, label, value);
}
/** The last control of that name: the one that was opened last. */
function change(tab: Tab, label: string, value: string): Promise<void> {
  return tab.evaluate(
    ({ label, value }) => {
      const found = [...document.querySelectorAll('label')]
        .filter((each) => each.querySelector('.label')?.textContent === label)
        .at(-1)
        ?.querySelector<HTMLInputElement | HTMLSelectElement>('select, input');
      if (!found) throw new Error(`no control named ${label}`);
      found.value = value;
      if (found.value !== value) throw new Error(`${label} has no ${value}`);
      found.dispatchEvent(new Event('input', { bubbles: true }));
      found.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, value },
  );
}
