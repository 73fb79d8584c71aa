import { beforeEach, describe, expect, test } from 'vitest';
import { askFr as ask } from '../../lib/i18n/ask.fr.ts';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { placeFr } from '../../lib/i18n/place.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import type { PracticePage } from '../pages/index.ts';
import { browserNames, type Tab } from './driver.ts';
import {
  dismissHold,
  findControl,
  openPanel,
  overlayText,
  pressControl,
  untilHeld,
  untilHidden,
  untilNotHeld,
  untilSaid,
  untilShown,
} from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { countRows, ownWindows } from './store.ts';
import { until } from './until.ts';

const held = 'Bravo à Noah Roy pour son projet.';
const clear = 'La sortie au musée est remise à jeudi.';
const official = 'https://www.facebook.com/EcoleDesBouleaux';

const register = { ...sample, settings: { ...sample.settings, officialPages: [official] } };

/** Teams, in a conversation that nobody answered for. */
const thread = '19:inconnue@thread.v2';
const unknown: PracticePage = {
  ...pageOf('teams'),
  urls: {
    fr: `https://teams.microsoft.com/v2/?lang=fr&thread=${thread}`,
    en: `https://teams.microsoft.com/v2/?lang=en&thread=${thread}`,
  },
  values: { thread },
};

describe.each(browserNames)('which space, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register });
  let scene: Scene;
  beforeEach(async () => {
    // Two groups: which one is then a question.
    const { schoolYear } = sample.group;
    await sendFrom(at.own, 'addGroup', { key: crypto.randomUUID(), name: '501', schoolYear });
  });

  async function open(page: PracticePage, url = page.urls.fr): Promise<Tab> {
    scene = await at.scene(page, url);
    // A page that is loaded anew forgets this.
    await scene.tab.evaluate(() => document.documentElement.setAttribute('data-first', ''), null);
    return scene.tab;
  }
  const isFirst = () =>
    scene.tab.evaluate(() => document.documentElement.hasAttribute('data-first'), null);
  async function sendHeld(): Promise<void> {
    await scene.write(held);
    await scene.settle();
    await scene.send('click');
    await untilHeld(scene.tab);
  }
  /** Presses the choices one after the other in Vigie's own window, which then closes. */
  async function answer(...choices: string[]): Promise<void> {
    const asking = await at.driver.findOwn('ask.html');
    for (const choice of choices) await pressNamed(asking, choice);
    await until(
      'the window is closed',
      () => ownWindows(at.own, 'ask.html'),
      (count) => count === 0,
    );
  }
  const untilReasons = () =>
    until(
      'the reasons are shown',
      () => findControl(scene.tab, words.hold.apply),
      (found) => found !== null,
    );

  test('a group: the held dialog becomes the reasons, and the answer is kept', async () => {
    const tab = await open(unknown);
    await sendHeld();
    await untilSaid(tab, 'dialog', words.hold.question.space);
    await pressControl(tab, words.hold.answer);
    const asking = await at.driver.findOwn('ask.html');
    await untilText(asking, ask.space.title);
    await pressNamed(asking, shared.save);
    await untilText(asking, ask.space.missing);
    await pressNamed(asking, ask.space.choices.class.join(''));
    await pressNamed(asking, shared.save);
    await untilText(asking, ask.space.missingGroup);
    await answer('402', shared.save);
    await untilReasons();
    expect(await isFirst()).toBe(true);

    await dismissHold(tab);
    expect(await scene.model()).toBe(held);
    await scene.erase();
    await sendHeld();
    await untilReasons();
    expect(await overlayText(tab, 'dialog')).not.toContain(words.hold.question.space);
    expect(await scene.sent()).toEqual([]);

    await dismissHold(tab);
    await openPanel(tab);
    await untilSaid(tab, '.panel', placeFr.group('402'));
  });

  test('colleagues: the same draft is clear, and waits for the person', async () => {
    const tab = await open(unknown);
    await sendHeld();
    await pressControl(tab, words.hold.answer);
    await answer(ask.space.choices.staff.join(''), shared.save);
    await untilNotHeld(tab);
    expect(await scene.sent()).toEqual([]);
    await scene.send('click');
    expect(await scene.untilSent(1)).toEqual([{ text: held, by: 'click', trusted: true }]);
    expect(await countRows(at.own, 'ledger')).toBe(0);
  });

  test('an answer is changed from the chip', async () => {
    const tab = await open(unknown);
    await openPanel(tab);
    await pressControl(tab, words.panel.changeSpace);
    await answer(ask.space.choices['class-families'].join(''), '501', shared.save);
    await untilSaid(tab, '.panel', placeFr.groupFamilies('501'));
  });

  test('the chip follows a conversation that changes at the same address', async () => {
    const page = pageOf('teams');
    const place = placeOf(page);
    const answered = { space: 'staff', group: null, student: null, purpose: 'school' };
    const key = crypto.randomUUID();
    await sendFrom(at.own, 'answerPlace', { key, place, answer: answered });
    const tab = await open(page);
    await openPanel(tab);
    await untilSaid(tab, '.panel', placeFr.space.staff.join(''));
    await tab.evaluate(
      (next) =>
        document
          .querySelector('[data-track-thread-id]')
          ?.setAttribute('data-track-thread-id', next),
      thread,
    );
    await untilSaid(tab, '.panel', placeFr.space.unknown.join(''));
  });

  test('put off, nothing is kept and nothing is sent', async () => {
    const tab = await open(unknown);
    await sendHeld();
    await pressControl(tab, words.hold.answer);
    await answer(ask.later);
    await untilSaid(tab, 'dialog', words.hold.question.space);
    expect(await scene.sent()).toEqual([]);
    expect(await countRows(at.own, 'places')).toBe(0);
  });

  test('personal silences the place: no chip, no hold, no row', async () => {
    const tab = await open(pageOf('facebook-group'));
    await untilShown(tab, '.chip');
    await sendHeld();
    await untilSaid(tab, 'dialog', words.hold.question.purpose);
    await pressControl(tab, words.hold.answer);
    await answer(ask.purpose.personal.join(''));
    await untilNotHeld(tab);
    await scene.send('click');
    expect(await scene.untilSent(1)).toEqual([{ text: held, by: 'click', trusted: true }]);
    await untilHidden(tab, '.chip');
    expect(await countRows(at.own, 'ledger')).toBe(0);
  });

  test('for school: the group is held like any forbidden place', async () => {
    const tab = await open(pageOf('facebook-group'));
    await sendHeld();
    await pressControl(tab, words.hold.answer);
    await answer(ask.purpose.school.join(''));
    await until(
      'the reason in the place of the question',
      () => overlayText(tab, 'dialog'),
      (text) => text.includes('4.0') && !text.includes(words.hold.question.purpose),
    );
    expect(await scene.sent()).toEqual([]);
  });

  test('a private feed shows no chip before a composer has the focus', async () => {
    const page = pageOf('facebook-comment');
    const tab = await open(page, 'https://www.facebook.com/?lang=fr&panel=closed');
    await scene.untilModel('');
    await scene.settle();
    expect(await overlayText(tab, '.chip')).toBe('');
    await scene.click(page.field);
    await untilShown(tab, '.chip');
  });

  test('a listed official page carries general information, and no student', async () => {
    const tab = await open(pageOf('facebook-page'));
    await untilSaid(tab, '.chip', placeFr.status['official-page']);
    await scene.write(clear);
    await scene.settle();
    await scene.send('click');
    expect(await scene.untilSent(1)).toEqual([{ text: clear, by: 'click', trusted: true }]);
    await sendHeld();
    await untilSaid(tab, 'dialog', '4.0');
    expect((await scene.sent()).length).toBe(1);
    expect(await ownWindows(at.own, 'ask.html')).toBe(0);
  });
});
