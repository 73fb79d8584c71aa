import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeOneFile } from '../../lib/documents/make-forms.ts';
import { errorsFr as errors } from '../../lib/i18n/errors.fr.ts';
import { formsFr as words } from '../../lib/i18n/forms.fr.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';
import { type Filling, filled, fillForms } from '../fill-form.ts';
import { formOrder } from '../form-order.ts';
import { typeInto, untilFocused } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { giveFiles, keepBlobs, keptBlob } from './files.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, pressNamed, untilText } from './own-page.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { spoiled } from './spoiled-forms.ts';
import { consentRows } from './store.ts';
import { until } from './until.ts';

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
const group = { ...sample.group, platforms };
const register = { ...sample, settings, group, students, notices: [] };

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
  const at = new OwnDesk(name, { register });
  const idOf = (student: string) => at.ids.get(student) ?? '';
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
      const tab = await at.desk('formulaires', words.makeZip);
      await chooseNamed(tab, words.platform, platform);
      for (const [file, bytes] of Object.entries(await zipOf(tab))) {
        const filling = fillingOf(returned.length);
        const student = [...at.ids.keys()].find((each) => file.startsWith(each)) ?? file;
        for (const [scope, [answer]] of [
          ['class', filling.class ?? []],
          ['own-parent', filling.ownParent ?? []],
        ] as const) {
          expected.push([idOf(student), platform, scope, answer, signed].join(' '));
        }
        returned.push({ name: `${platform} ${file}`, bytes: await fillForms(bytes, [filling]) });
      }
      await at.close(tab);
    }
    expect(returned).toHaveLength(24);

    const tab = await at.desk('formulaires/revenus', words.choose);
    await giveFiles(tab, ...returned);
    await untilText(tab, words.ready(24));
    await typeInto(tab, words.filedAt, 'Classeur 402');
    await tab.press('Enter');
    await untilText(tab, words.recorded(24));
    const rows = await consentRows(at.own);
    expect(
      rows
        .map((row) => [row.student, row.platform, row.scope, row.answer, row.formDate].join(' '))
        .sort(),
    ).toEqual(expected.sort());

    await giveFiles(tab, ...returned.slice(0, 3));
    const troubles = await until(
      'three forms with a trouble',
      () =>
        tab.evaluate(
          () => [...document.querySelectorAll('.troubles')].map((each) => each.textContent),
          null,
        ),
      (all) => all.length === 3,
    );
    for (const each of troubles) expect(each).toContain(words.faults.already);
  }, 240_000);

  test('what is no whole form of ours is explained, and is not recorded', async () => {
    const make = async (schoolYear: string) => {
      const order = formOrder(idOf('Noah Roy'), 'Noah Roy', {
        about: { student: idOf('Noah Roy'), platform: 'teams', schoolYear },
      });
      const sign = async (identity: object) =>
        (await sendFrom<string[]>(at.own, 'sealForms', { identities: [identity] }))[0] ?? '';
      const made = async () => true;
      const bytes = await makeOneFile({ forms: [order], paper: 'letter', on: signed, sign, made });
      return bytes ?? new Uint8Array();
    };
    const lastYear = `${Number(year.slice(0, 4)) - 1}-${year.slice(0, 4)}`;
    const cases = await spoiled(await make(year), await make(lastYear), {
      signed,
      lastYear,
      otherStudent: idOf('Maya Okafor'),
    });
    const tab = await at.desk('formulaires/revenus', words.choose);
    await giveFiles(tab, ...cases);
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
    await giveFiles(tab, { name: 'large.pdf', bytes: part, times: 2000 });
    await untilText(tab, errors.PdfTooLarge({ limit: 20 }));
  });

  test('a scan is recorded by hand, with the digest of its file', async () => {
    const tab = await at.desk('formulaires/revenus', words.choose);
    const scan = new TextEncoder().encode('a photo of the signed form');
    await giveFiles(tab, { name: 'scan.jpg', bytes: scan });
    await pressNamed(tab, words.byHandOf('scan.jpg'));
    await chooseNamed(tab, words.student, idOf('Noah Roy'));
    await chooseNamed(tab, words.platform, 'teams');
    await chooseNamed(tab, words.signedOn, signed);
    await pressNamed(tab, words.answers.yes);
    await pressNamed(tab, words.keep);
    await untilText(tab, words.byHandDone);
    await untilFocused(tab, words.takeThis('Noah Roy'));
    await typeInto(tab, words.filedAt, 'Classeur 402');
    await tab.press('Enter');
    await untilText(tab, words.recorded(1));
    const rows = await consentRows(at.own);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ scope: 'class', answer: 'yes', on: signed });
    await giveFiles(tab, { name: 'again.jpg', bytes: scan });
    await untilText(tab, words.troubled(1));
  });
});
