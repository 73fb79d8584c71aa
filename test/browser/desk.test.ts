import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentsFr } from '../../lib/i18n/consents.fr.ts';
import { deskFr as words } from '../../lib/i18n/desk.fr.ts';
import { postsFr as posts } from '../../lib/i18n/posts.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { pressNamed, tabTo, typeDay, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const held = 'Bravo à Noah Roy pour son projet.';
const key = () => crypto.randomUUID();

describe.each(browserNames)('desk in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  const opened: Tab[] = [];
  beforeAll(async () => {
    driver = await launch(name, await servePages());
    own = await driver.openOwn('popup.html');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await emptyStore(driver, own);
    await seed(own, { ...sample, places: [placeOf(page)] });
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
  /** Presses an act and the button that confirms it. */
  async function confirmed(tab: Tab, label: string, act: string): Promise<void> {
    await pressNamed(tab, label);
    await pressNamed(tab, act);
  }
  const untilCount = (table: Parameters<typeof countRows>[1], count: number) =>
    until(
      `${count} in ${table}`,
      () => countRows(own, table),
      (rows) => rows === count,
    );

  test('a consent recorded with the keys changes the mark on an open page', async () => {
    const scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
    opened.push(scene.tab);
    await scene.write(held);
    await scene.settle();
    await untilMarked(scene.tab, 'hold');
    const tab = await desk('consentements', 'Noah');
    await tabTo(tab, 'Noah Roy');
    await tab.press('o');
    await tab.press('Enter');
    await typeDay(tab);
    await tabTo(tab, consentsFr.filedAt);
    await tab.type('Classeur 402');
    await tab.press('Enter');
    await untilMarked(scene.tab, 'advise');
    await untilText(tab, 'Classeur 402');
    expect(await scene.model()).toBe(held);
  });

  test('what was acknowledged is there after the background died', async () => {
    const tab = await desk('groupes', words.groups.add);
    await tabTo(tab, words.groups.name);
    await tab.type('501');
    await tab.press('Enter');
    await untilText(tab, '501');
    await driver.killBackground();
    await pressNamed(tab, '402');
    await untilText(tab, words.groups.used);
    await confirmed(tab, shared.removeItem('Liam Nguyen'), shared.remove);
    await untilGone(tab, 'Nguyen');
    await driver.killBackground();
    const again = await desk('groupes', '501');
    await pressNamed(again, '402');
    await untilText(again, 'Tremblay');
    expect(await bodyOf(again)).not.toContain('Nguyen');
    expect(await countRows(own, 'groups')).toBe(2);
    expect(await countRows(own, 'students')).toBe(sample.students.length - 1);
  });

  test('a student who is removed takes the consents along, a group all of its own', async () => {
    const consents = await countRows(own, 'consents');
    const tab = await desk('groupes', '402');
    await pressNamed(tab, '402');
    await confirmed(tab, shared.removeItem('Léa Tremblay'), shared.remove);
    await untilGone(tab, 'Tremblay');
    expect(await countRows(own, 'students')).toBe(sample.students.length - 1);
    // Léa has two answers: Teams and Classroom.
    expect(await countRows(own, 'consents')).toBe(consents - 2);
    await confirmed(tab, words.groups.removeGroup, shared.remove);
    await untilText(tab, words.groups.empty);
    for (const table of ['groups', 'students', 'consents', 'notices', 'places'] as const) {
      expect(await countRows(own, table), table).toBe(0);
    }
  });

  test('an authorisation and an answer for a place are removed', async () => {
    const tab = await desk('autorisations', 'ClassDojo');
    await confirmed(tab, shared.removeItem('ClassDojo'), shared.remove);
    await untilCount('authorisations', 1);
    const places = await desk('endroits', words.sections.endroits);
    await confirmed(places, words.places.forget, words.places.forget);
    await untilText(places, words.places.empty);
    expect(await countRows(own, 'places')).toBe(0);
  });

  test('the reason of a release is erased, the post stays', async () => {
    const draft = {
      place: placeOf(page),
      text: held,
      attachments: [],
      displayed: [],
      dismissed: [],
    };
    await sendFrom(own, 'noteSent', { key: key(), draft, release: 'safety' });
    const tab = await desk('publications', posts.release.safety);
    await confirmed(tab, posts.erase, posts.erase);
    await untilGone(tab, posts.release.safety);
    await untilText(tab, posts.erased);
    expect(await countRows(own, 'ledger')).toBe(1);
    await driver.killBackground();
    const again = await desk('publications', posts.erased);
    expect(await bodyOf(again)).not.toContain(posts.release.safety);
  });

  test('a desk in two tabs shows in both what is written in one', async () => {
    const one = await desk('groupes', '402');
    const other = await desk('groupes', '402');
    await tabTo(other, words.groups.name);
    await other.type('501');
    await other.press('Enter');
    await untilText(other, '501');
    await untilText(one, '501');
  });
});

function untilMarked(tab: Tab, level: 'hold' | 'advise'): Promise<string[]> {
  const names = () => tab.evaluate(() => [...CSS.highlights.keys()], null);
  return until(`marked ${level}`, names, (all) => all.join() === `vigie-${level}`);
}
function bodyOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.textContent ?? '', null);
}
