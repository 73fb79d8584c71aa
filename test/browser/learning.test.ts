import { describe, expect, test } from 'vitest';
import { askFr as ask } from '../../lib/i18n/ask.fr.ts';
import { fixesFr } from '../../lib/i18n/fixes.fr.ts';
import { lessonsFr } from '../../lib/i18n/lessons.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { pressOn, typeInto } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { dismissHold, pressControl, untilHeld, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { ownWindows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const { teach, desk: words } = lessonsFr;
const phrase = 'Jade impériale';
const text = `Atelier ${phrase}`;
const jade = { firstName: 'Jade', lastName: 'Roussel', nicknames: [], consents: {} };
const register = {
  ...sample,
  students: [...sample.students, jade],
  places: [placeOf(page)],
};

describe.each(browserNames)('learning from the teacher in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register });

  async function send(scene: Scene, draft: string): Promise<void> {
    await scene.write(draft);
    await scene.settle();
    await scene.send('click');
  }
  async function untilHeldFor(scene: Scene, draft: string): Promise<void> {
    await send(scene, draft);
    await untilHeld(scene.tab);
    await dismissHold(scene.tab);
    await scene.erase();
  }
  const untilMarked = (tab: Tab, marked: boolean) =>
    until(
      marked ? 'a mark' : 'no mark',
      () => tab.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null),
      (shown) => shown === marked,
    );
  /** Vigie's window on the word, opened from the card of its mark by the caret. */
  async function teachFromCard(scene: Scene): Promise<Tab> {
    await scene.write(text);
    await untilMarked(scene.tab, true);
    for (let steps = ' impériale'.length + 2; steps > 0; steps -= 1) {
      await scene.tab.press('ArrowLeft');
    }
    await untilSaid(scene.tab, '.card', fixesFr.lesson);
    await pressControl(scene.tab, fixesFr.lesson);
    const window = await at.driver.findOwn('teach.html');
    await untilText(window, teach.title('Jade'));
    return window;
  }
  const untilClosed = () =>
    until(
      'the window is closed',
      () => ownWindows(at.own, 'teach.html'),
      (count) => count === 0,
    );

  test('a word that is no student is silent there for good, until it is taken back', async () => {
    const first = await at.scene(page);
    const window = await teachFromCard(first);
    await pressNamed(window, shared.save);
    await untilText(window, teach.missing);
    await pressNamed(window, teach.nobody(phrase) + teach.nobodyHint('Jade'));
    await pressNamed(window, shared.save);
    await untilClosed();
    await untilMarked(first.tab, false);
    await at.close(first.tab);

    const scene = await at.scene(page);
    await send(scene, text);
    expect(await scene.untilSent(1)).toEqual([{ text, by: 'click', trusted: true }]);
    await untilHeldFor(scene, 'Bravo à Jade');
    await untilHeldFor(scene, 'Jade Roussel impériale');

    const list = await at.desk('mots', phrase);
    await pressNamed(list, shared.removeItem(phrase));
    await untilText(list, words.forgotten(phrase));
    await pressOn(list, words.undo, 'Enter');
    await untilText(list, words.undone(phrase));
    await at.untilCount('lessons', 1);
    await scene.tab.show();
    await send(scene, text);
    await scene.untilSent(2);

    await list.show();
    await pressNamed(list, shared.removeItem(phrase));
    await untilText(list, words.forgotten(phrase));
    await at.untilCount('lessons', 0);
    await scene.tab.show();
    await untilHeldFor(scene, text);
    expect(await scene.sent()).toHaveLength(2);
  });

  test('put off, nothing is learnt', async () => {
    const scene = await at.scene(page);
    const window = await teachFromCard(scene);
    await pressNamed(window, ask.later);
    await untilClosed();
    await at.untilCount('lessons', 0);
    await scene.erase();
    await untilHeldFor(scene, text);
  });

  test('a nickname is held as its student is, until it is taken back', async () => {
    const list = await at.desk('mots', words.nicknamesEmpty);
    await typeInto(list, words.nickname, 'Titi');
    await pressNamed(list, 'Noah Roy');
    await pressNamed(list, words.add);
    await untilText(list, 'Titi · Noah Roy');
    const scene = await at.scene(page);
    await untilHeldFor(scene, 'Bravo à Titi');
    await list.show();
    await pressNamed(list, shared.removeItem('Titi'));
    await untilText(list, words.forgotten('Titi'));
    await scene.tab.show();
    await send(scene, 'Bravo à Titi');
    expect(await scene.untilSent(1)).toHaveLength(1);
  });
});
