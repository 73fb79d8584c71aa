import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentsFr as consents } from '../../lib/i18n/consents.fr.ts';
import { deskFr as desk } from '../../lib/i18n/desk.fr.ts';
import { rosterFr as words } from '../../lib/i18n/roster.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { giveFile, pressNamed, tabTo, textFile, untilText } from './own-page.ts';
import { emptyStore, seed } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

/** Thirty students, written by another program (openpyxl). */
const thirty = {
  name: 'thirty.xlsx',
  bytes: [...readFileSync(new URL('../fixtures/rosters/thirty.xlsx', import.meta.url))],
  times: 1,
};
const count = 5000;
const letters = (index: number) =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const many = Array.from({ length: count }, (_, n) => `Nom${letters(n)};Prénom${letters(n)};7A`);
describe.each(browserNames)('class lists in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  let tab: Tab;
  beforeAll(async () => {
    driver = await launch(name, () => null);
    own = await driver.openOwn('popup.html');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await emptyStore(driver, own);
    await seed(own, sample);
    tab = await driver.openOwn('desk.html#groupes');
    await tab.show();
    await untilText(tab, desk.groups.add);
  });
  const untilStudents = (wanted: number) =>
    until(
      `${wanted} students in the store`,
      () => countRows(own, 'students'),
      (rows) => rows === wanted,
      30_000,
    );

  test('a workbook becomes a group, with what is left out said', async () => {
    await pressNamed(tab, words.several.open);
    await giveFile(tab, thirty);
    await untilText(tab, words.recognised(words.formats.gpi));
    await untilText(tab, 'Code permanent');
    await pressNamed(tab, words.several.keep(1, 30));
    await untilStudents(sample.students.length + 30);
    await untilText(tab, '403');
    await tab.close();
  });

  test('a new list is shown before it is done, and undone', async () => {
    await pressNamed(tab, '402');
    await pressNamed(tab, desk.groups.update);
    const rest = sample.students.slice(2).map((each) => `${each.lastName};${each.firstName}`);
    const list = ['Nom;Prénom', 'Trembley;Léa', 'Lefèvre;Zacharie', ...rest].join('\n');
    await giveFile(tab, textFile('novembre.csv', list));
    await untilText(tab, words.update.renamed);
    await untilText(tab, words.update.gone);
    expect(await countRows(own, 'students')).toBe(sample.students.length);
    const consents = await countRows(own, 'consents');
    await pressNamed(tab, words.update.act);
    await untilText(tab, words.update.done);
    // Noah left and is kept; Zacharie came; Léa is the same person, spelled otherwise.
    await untilStudents(sample.students.length + 1);
    expect(await countRows(own, 'consents')).toBe(consents);
    await pressNamed(tab, words.update.undo);
    await untilText(tab, words.update.undone);
    await untilStudents(sample.students.length);
    await pressNamed(tab, words.update.see);
    await untilText(tab, 'Tremblay');
    await tab.close();
  });

  // How long the page goes without a frame meanwhile: `npm run bench -- frames`.
  test('5,000 students are imported, shown a page at a time, and a consent is recorded', async () => {
    await pressNamed(tab, words.several.open);
    await giveFile(tab, textFile('ecole.csv', `Nom;Prénom;Classe\n${many.join('\n')}`));
    await untilText(tab, words.several.keep(1, count));
    await pressNamed(tab, words.several.keep(1, count));
    await untilStudents(sample.students.length + count);
    await pressNamed(tab, '7A');
    await untilText(tab, 'Prénombaab');
    await pressNamed(tab, shared.next);
    await untilText(tab, shared.range(101, 200, count));
    const group = await tab.evaluate(() => location.hash.split('/')[1] ?? '', null);
    await tab.close();
    tab = await driver.openOwn(`desk.html#consentements/${group}/teams`);
    await tab.show();
    await untilText(tab, consents.counts(0, 0, count));
    await tabTo(tab, 'Prénom');
    await tab.press('n');
    await pressNamed(tab, consents.record);
    await untilText(tab, consents.counts(0, 1, count - 1));
    await tab.close();
  }, 120_000);
});
