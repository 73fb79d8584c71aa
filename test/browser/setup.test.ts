import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsFr as errors } from '../../lib/i18n/errors.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { welcomeFr as words } from '../../lib/i18n/welcome.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { giveFiles, textFile } from './files.ts';
import { launch } from './launch.ts';
import { pressNamed, textOf, untilText } from './own-page.ts';
import { emptyStore, studentIds } from './register.ts';
import { until } from './until.ts';
import { fillYou } from './welcome-steps.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `Nom${name(index)};Prénom${name(index)}`).join('\n');
/** Letters only: a digit is no part of a name. */
const name = (index: number) =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

const refused = [
  { what: 'an empty file', file: textFile('a.csv', ''), says: errors.EmptyFile({}) },
  {
    what: 'a binary file',
    file: { name: 'a.csv', bytes: [0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe, 0, 1], times: 40 },
    says: errors.BrokenArchive({}),
  },
  {
    what: 'a file of 20 MB',
    file: { name: 'a.csv', bytes: new Array<number>(1024).fill(65), times: 20 * 1024 },
    says: errors.FileTooLarge({ limit: 5 }),
  },
  {
    what: 'a class of nobody',
    file: textFile('a.csv', 'Nom;Prénom\n'),
    says: errors.NoStudents({}),
  },
  {
    what: 'a line without a last name',
    file: textFile('a.csv', 'Nom;Prénom\nTremblay;Léa\n;Noah\n'),
    says: errors.MissingLastName({ line: 3 }),
  },
];
const taken = [
  { what: 'two equal students', text: 'Nom;Prénom\nRoy;Noah\nRoy;Noah\n', count: 2 },
  { what: 'a name of one letter', text: 'Nom;Prénom\nO;Mei\nE;U\n', count: 2 },
  { what: '5,000 students', text: `Nom;Prénom\n${rows(5_000)}\n`, count: 5_000 },
];

describe.each(browserNames)('welcome in %s', (browser) => {
  let driver: Driver;
  let own: Tab;
  let tab: Tab;
  beforeAll(async () => {
    driver = await launch(browser, () => null);
    own = await driver.openOwn('popup.html');
    tab = await driver.findOwn('welcome.html');
    await tab.show();
    await untilText(tab, words.you.title);
  });
  afterAll(() => driver.close());

  /** Through the first step, to the one that asks for the class. */
  async function toClass(): Promise<void> {
    await tab.close();
    await emptyStore(driver, own);
    tab = await driver.openOwn('welcome.html');
    await tab.show();
    await fillYou(tab, words);
    await pressNamed(tab, words.next);
    await untilText(tab, words.class.title);
  }

  test('opens by itself, and no school body is chosen beforehand', async () => {
    const pack = await tab.evaluate(
      () => document.querySelector<HTMLSelectElement>('#pack')?.value,
      null,
    );
    expect(pack).toBe('');
    await pressNamed(tab, words.you.roles.teacher);
    await pressNamed(tab, words.next);
    await untilText(tab, words.you.missing.pack);
  });

  test('refuses what is no class list, says why, and keeps nothing', async () => {
    await toClass();
    for (const { what, file, says } of refused) {
      await giveFiles(tab, file);
      await until(
        what,
        () => textOf(tab, '[role="alert"]'),
        (text) => text === says,
      );
      expect(await studentIds(own)).toEqual([]);
    }
  });

  test.each(taken)('takes $what', async ({ text, count }) => {
    await toClass();
    await giveFiles(tab, textFile('a.csv', text));
    await pressNamed(tab, shared.roster.keep(count));
    await until(
      `${count} students in the store`,
      () => studentIds(own),
      (ids) => ids.length === count,
    );
    await untilText(tab, words.places.finish);
  });
});
