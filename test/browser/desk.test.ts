import { describe, expect, test } from 'vitest';
import { consentsFr } from '../../lib/i18n/consents.fr.ts';
import { deskFr as words } from '../../lib/i18n/desk.fr.ts';
import { postsFr as posts } from '../../lib/i18n/posts.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { tabTo, typeDay, typeInto } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { confirm, pressNamed, textOf, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const held = 'Bravo à Noah Roy pour son projet.';

describe.each(browserNames)('desk in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });

  test('a consent recorded with the keys changes the mark on an open page', async () => {
    const scene = await at.scene(page);
    await scene.write(held);
    await scene.settle();
    await untilMarked(scene.tab, 'hold');
    const tab = await at.desk('consentements', 'Noah');
    await tabTo(tab, 'Noah Roy');
    await tab.press('o');
    await untilText(tab, consentsFr.pending(1));
    await tab.press('Enter');
    await typeDay(tab);
    await typeInto(tab, consentsFr.filedAt, 'Classeur 402');
    await tab.press('Enter');
    await untilMarked(scene.tab, 'advise');
    await untilText(tab, 'Classeur 402');
    expect(await scene.model()).toBe(held);
  });

  test('what was acknowledged is there after the background died', async () => {
    const tab = await at.desk('groupes', words.groups.add);
    await typeInto(tab, words.groups.name, '501');
    await tab.press('Enter');
    await untilText(tab, '501');
    await at.driver.killBackground();
    await pressNamed(tab, '402');
    await untilText(tab, words.groups.used);
    await confirm(tab, shared.removeItem('Liam Nguyen'), shared.remove);
    await untilGone(tab, 'Nguyen');
    await at.driver.killBackground();
    const again = await at.desk('groupes', '501');
    await pressNamed(again, '402');
    await untilText(again, 'Tremblay');
    expect(await textOf(again, 'body')).not.toContain('Nguyen');
    expect(await countRows(at.own, 'groups')).toBe(2);
    expect(await countRows(at.own, 'students')).toBe(sample.students.length - 1);
  });

  test('a student who is removed takes the consents along, a group all of its own', async () => {
    const consents = await countRows(at.own, 'consents');
    const tab = await at.desk('groupes', '402');
    await pressNamed(tab, '402');
    await confirm(tab, shared.removeItem('Léa Tremblay'), shared.remove);
    await untilGone(tab, 'Tremblay');
    expect(await countRows(at.own, 'students')).toBe(sample.students.length - 1);
    // Léa has two answers: Teams and Classroom.
    expect(await countRows(at.own, 'consents')).toBe(consents - 2);
    await confirm(tab, words.groups.removeGroup, shared.remove);
    await untilText(tab, words.groups.empty);
    for (const table of ['groups', 'students', 'consents', 'notices', 'places'] as const) {
      expect(await countRows(at.own, table), table).toBe(0);
    }
  });

  test('an authorisation and an answer for a place are removed', async () => {
    const tab = await at.desk('autorisations', 'ClassDojo');
    await confirm(tab, shared.removeItem('ClassDojo'), shared.remove);
    await at.untilCount('authorisations', sample.authorisations.length - 1);
    const places = await at.desk('endroits', words.sections.endroits);
    await confirm(places, words.places.forget, words.places.forget);
    await untilText(places, words.places.empty);
    expect(await countRows(at.own, 'places')).toBe(0);
  });

  test('the reason of a release is erased, the post stays', async () => {
    const draft = {
      place: placeOf(page),
      text: held,
      attachments: [],
      displayed: [],
      dismissed: [],
    };
    await sendFrom(at.own, 'noteSent', { key: crypto.randomUUID(), draft, release: 'safety' });
    const tab = await at.desk('publications', posts.release.safety);
    await confirm(tab, posts.erase, posts.erase);
    await untilGone(tab, posts.release.safety);
    await untilText(tab, posts.erased);
    expect(await countRows(at.own, 'ledger')).toBe(1);
    await at.driver.killBackground();
    const again = await at.desk('publications', posts.erased);
    expect(await textOf(again, 'body')).not.toContain(posts.release.safety);
  });

  test('a desk in two tabs shows in both what is written in one', async () => {
    const one = await at.desk('groupes', '402');
    const other = await at.desk('groupes', '402');
    await typeInto(other, words.groups.name, '501');
    await other.press('Enter');
    await untilText(other, '501');
    await untilText(one, '501');
  });
});

function untilMarked(tab: Tab, level: 'hold' | 'advise'): Promise<string[]> {
  const names = () => tab.evaluate(() => [...CSS.highlights.keys()], null);
  return until(`marked ${level}`, names, (all) => all.join() === `vigie-${level}`);
}
