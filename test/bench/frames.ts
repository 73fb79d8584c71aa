import { consentsFr as words } from '../../lib/i18n/consents.fr.ts';
import { deskFr as desk } from '../../lib/i18n/desk.fr.ts';
import { rosterFr as roster } from '../../lib/i18n/roster.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { tabTo } from '../browser/by-keyboard.ts';
import type { Tab } from '../browser/driver.ts';
import { giveFiles, textFile } from '../browser/files.ts';
import { launchOwn } from '../browser/launch-own.ts';
import { pressNamed, untilGone, untilText } from '../browser/own-page.ts';
import { seed, sendFrom, studentIds } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import { schoolDay } from '../browser/school-day.ts';
import { countRows } from '../browser/store.ts';
import { until } from '../browser/until.ts';
import type { Report } from './index.ts';
import { longestGap, watchFrames } from './longest-gap.ts';

const count = 5000;
const half = count / 2;
/** Milliseconds without a frame that a person would not notice as a freeze. */
const limit = 200;
const letters = (index: number) =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const many = Array.from({ length: count }, (_, n) => `Nom${letters(n)};Prénom${letters(n)};7A`);

/** The longest time without a frame on the desk while 5,000 students are imported and worked with (Chromium). */
export async function run(): Promise<Report> {
  const { driver, own } = await launchOwn('chromium');
  try {
    await seed(own, { ...sample, students: [] });
    const tab = await driver.openOwn('desk.html#groupes');
    await tab.show();
    await untilText(tab, desk.groups.add);
    await watchFrames(tab);
    const gaps: [string, number][] = [];
    const during = async (act: string, does: () => Promise<unknown>) => {
      gaps.push([act, await longestGap(tab, does)]);
    };
    await during('idle', async () => undefined);
    await importMany(tab, own, during);
    await answerHalf(own, during);
    await workOnMatrix(tab, during);
    const idle = gaps[0]?.[1] ?? 0;
    const longest = Math.max(...gaps.map(([, gap]) => gap));
    return {
      columns: ['act', 'longest gap ms', 'times idle'],
      rows: gaps.map(([act, gap]) => [act, gap, Number((gap / idle).toFixed(1))]),
      summary: `With ${count} students the desk goes at most ${longest} ms without a frame (${limit} at most is promised; idle ${idle}).`,
      ok: longest <= limit,
    };
  } finally {
    await driver.close();
  }
}

type During = (act: string, does: () => Promise<unknown>) => Promise<void>;

async function importMany(tab: Tab, own: Tab, during: During): Promise<void> {
  const { several } = roster;
  await pressNamed(tab, several.open);
  await during('reading the list', async () => {
    await giveFiles(tab, textFile('ecole.csv', `Nom;Prénom;Classe\n${many.join('\n')}`));
    await untilText(tab, several.keep(1, count));
  });
  await during('importing', async () => {
    await pressNamed(tab, several.keep(1, count));
    const rows = () => countRows(own, 'students');
    await until(`${count} students`, rows, (found) => found === count);
    await untilText(tab, desk.groups.add);
  });
  await during('opening the group', async () => {
    await pressNamed(tab, '7A');
    await untilText(tab, 'Prénombaab');
  });
  await during('its next page', () => pressNamed(tab, shared.next));
}

async function answerHalf(own: Tab, during: During): Promise<void> {
  const ids = await studentIds(own);
  const on = schoolDay();
  const events = ids.slice(0, half).map((student, index) => ({
    student,
    platform: 'teams',
    scope: 'class',
    answer: index % 10 === 0 ? 'no' : 'yes',
    on,
    parent: 1,
    formDate: on,
    filedAt: 'Classeur',
    digest: null,
    corrects: null,
  }));
  await during('answers of 2,500 come in', () =>
    sendFrom(own, 'recordConsents', { key: crypto.randomUUID(), events }),
  );
}

async function workOnMatrix(tab: Tab, during: During): Promise<void> {
  await during('opening the consents', async () => {
    await pressNamed(tab, desk.sections.consentements);
    await tab.evaluate(() => {
      const select = document.querySelectorAll('select')[0];
      if (!select) throw new Error('no list of groups');
      select.value = [...select.options].find(({ text }) => text === '7A')?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await untilText(tab, shared.next);
  });
  await during('their next page', () => pressNamed(tab, shared.next));
  await during('filter', () => pressNamed(tab, `${words.filters.none} 2 500`));
  await during('choosing all', async () => {
    await tabTo(tab, words.chooseAll);
    await tab.press('Space');
    await untilText(tab, words.chosen(half));
  });
  await during('drafting for all', async () => {
    await tab.press('n');
    await untilText(tab, words.pending(half));
  });
  await during('taking the drafts back', async () => {
    await pressNamed(tab, shared.cancel);
    await untilGone(tab, words.pending(half));
  });
  await during('writing one', async () => {
    await tabTo(tab, 'Prénom');
    await tab.press('n');
    await untilText(tab, words.pending(1));
    await pressNamed(tab, words.record);
    await untilText(tab, words.counts(2250, 251, half - 1));
  });
}
