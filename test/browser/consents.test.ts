import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentsFr as words } from '../../lib/i18n/consents.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { takedownsFr as takedowns } from '../../lib/i18n/takedowns.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { pressNamed, tabTo, typeDay, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const place = placeOf(pageOf('teams'));
const key = () => crypto.randomUUID();

describe.each(browserNames)('consents in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  const opened: Tab[] = [];
  beforeAll(async () => {
    driver = await launch(name, () => null);
    own = await driver.openOwn('popup.html');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await emptyStore(driver, own);
    const settings = { ...sample.settings, person: 'Geneviève Morin' };
    await seed(own, { ...sample, settings, places: [place] });
  });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close();
  });

  async function desk(section: string, says: string): Promise<Tab> {
    const tab = await driver.openOwn(`desk.html#${section}`);
    opened.push(tab);
    await tab.show();
    await untilText(tab, says);
    return tab;
  }
  const untilCount = (table: Parameters<typeof countRows>[1], count: number) =>
    until(
      `${count} in ${table}`,
      () => countRows(own, table),
      (rows) => rows === count,
    );

  test('several answers are recorded together, with the keys alone', async () => {
    const before = await countRows(own, 'consents');
    const tab = await desk('consentements', 'Noah');
    for (const student of ['Marie-Soleil Bouchard-Lapierre', 'Noah Roy']) {
      await tabTo(tab, words.choose(student));
      await tab.press('Space');
    }
    await untilText(tab, words.chosen(2));
    await tab.press('o');
    await untilText(tab, words.pending(2));
    await tab.press('Enter');
    await typeDay(tab);
    await tabTo(tab, words.filedAt);
    await tab.type('Classeur bleu');
    await tab.press('Enter');
    await untilCount('consents', before + 2);
    await untilText(tab, 'Classeur bleu');
    await untilText(tab, words.allBack);
  });

  test('forms given out are noted for all of them, and the list to remind is there', async () => {
    const tab = await desk('consentements', 'Noah');
    await untilText(tab, words.unsent(2));
    await tabTo(tab, words.chooseAll);
    await tab.press('Space');
    await pressNamed(tab, shared.save);
    await untilCount('forms', sample.students.length);
    await untilGone(tab, words.unsent(2));
    await pressNamed(tab, words.reminder);
    const list = await until(
      'the reminder list',
      () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null),
      (text) => text !== '',
    );
    expect(list.split('\n').slice(-2)).toEqual(['Marie-Soleil Bouchard-Lapierre', 'Noah Roy']);
  });

  test('a mistake is corrected from the history, and stays readable there', async () => {
    const before = await countRows(own, 'consents');
    const tab = await desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await tab.press('h');
    await untilText(tab, 'Geneviève Morin');
    await tabTo(tab, words.correct);
    await tab.press('Enter');
    await untilFocused(tab, words.states.none);
    await tabTo(tab, words.record);
    await tab.press('Enter');
    await untilCount('consents', before + 1);
    await untilText(tab, words.correctedOn('').slice(0, 20));
    await tab.press('Escape');
    // The focus is back on the cell that opened the history.
    await untilFocused(tab, words.cell('Léa Tremblay', words.scopes.class, words.states.none));
  });

  test('the other parent refuses: a disagreement is no consent', async () => {
    const tab = await desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await tab.press('h');
    await tabTo(tab, words.addAnswer);
    await tab.press('Enter');
    await untilFocused(tab, words.states.yes);
    await tab.press('ArrowRight');
    await tabTo(tab, words.answeredOn);
    await typeDay(tab);
    await tab.press('Enter');
    await untilText(tab, words.conflictSays);
    await tab.press('Escape');
    await untilFocused(tab, words.cell('Léa Tremblay', words.scopes.class, words.conflict));
  });

  test('a withdrawal lists what is to be taken down, until it is ticked', async () => {
    const text = 'Bravo à Léa Tremblay pour son projet.';
    const draft = { place, text, attachments: [], displayed: [], dismissed: [] };
    await sendFrom(own, 'noteSent', { key: key(), draft, release: null });
    const tab = await desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await tab.press('r');
    await untilText(tab, words.pending(1));
    await tab.press('Enter');
    await untilFocused(tab, words.record);
    await tab.press('Enter');
    await untilText(tab, words.states.withdrawn);
    const today = await desk('aujourdhui', takedowns.task.title(1));
    await pressNamed(today, takedowns.task.act);
    await untilText(today, takedowns.left(1, 1));
    await tabTo(today, 'Microsoft Teams');
    await today.press('Space');
    await untilText(today, takedowns.left(0, 1));
    await untilCount('takedowns', 1);
    await driver.killBackground();
    const again = await desk('aujourdhui', 'Teams');
    await untilGone(again, takedowns.task.title(1));
    // Ticked by mistake: it is unticked, and the line is back.
    await today.show();
    await today.press('Space');
    await untilCount('takedowns', 0);
    await untilText(again, takedowns.task.title(1));
  });
});

function untilFocused(tab: Tab, name: string): Promise<string> {
  return until(
    `the focus on "${name}"`,
    () =>
      tab.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        const label = element?.labels?.[0]?.textContent;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      }, null),
    (focused) => focused.startsWith(name),
  );
}
