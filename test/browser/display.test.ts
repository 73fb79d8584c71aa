import { describe, expect, test } from 'vitest';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { placeFr } from '../../lib/i18n/place.fr.ts';
import type { PracticePage } from '../pages/index.ts';
import { browserNames, type Tab } from './driver.ts';
import { findControl, openPanel, pressControl, untilHidden, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { loadAgain } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { until } from './until.ts';

/** In the register, never on the page. */
const canary = { firstName: 'Qxavandre', lastName: 'Zhorwick', nicknames: [], consents: {} };
const register = {
  ...sample,
  students: [...sample.students, canary],
  places: [placeOf(pageOf('teams')), placeOf(pageOf('react-textarea'))],
};
const avatar = '\\p{Emoji_Presentation}+';
const draft = 'La sortie avec Léa Tremblay est remise à jeudi.';

describe.each(browserNames)('first names and avatars in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register });

  async function sceneOf(page: PracticePage, url = page.urls.fr): Promise<Scene> {
    const scene = await at.scene(page, url);
    await scene.untilModel('');
    return scene;
  }
  /** Opens the chip's panel, presses the act that turns the mode on or off, and closes the panel again. */
  async function turn(tab: Tab, way: 'off' | 'on'): Promise<void> {
    await openPanel(tab);
    await pressControl(tab, words.panel.display[way]);
    const back = words.panel.display[way === 'off' ? 'on' : 'off'];
    await until(`« ${back} » is offered`, () => findControl(tab, back), Boolean);
    await tab.press('Escape');
    await untilHidden(tab, '.panel');
  }
  const textsOf = (tab: Tab, selector: string) =>
    tab.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      selector,
    );
  const untilTexts = (tab: Tab, selector: string, pattern: RegExp) =>
    until(
      `${selector} reads ${pattern}`,
      () => textsOf(tab, selector),
      (texts) => texts.length > 0 && texts.every((text) => pattern.test(text ?? '')),
    );
  const addMessage = (tab: Tab, text: string) =>
    tab.evaluate((said) => {
      const item = document.createElement('li');
      item.className = 'added';
      item.textContent = said;
      document.querySelector('[data-tid="message-pane-list-viewport"] ul')?.append(item);
    }, text);

  test('Teams: shown, followed, undone; the composer and what is sent stay', async () => {
    const scene = await sceneOf(pageOf('teams'));
    const { tab } = scene;
    await addMessage(tab, 'Tremblay, Léa a répondu à Noah Roy');
    await turn(tab, 'off');
    const both = new RegExp(`^Léa ${avatar} a répondu à Noah ${avatar}$`, 'u');
    const [first] = await untilTexts(tab, '.added', both);
    await untilSaid(tab, '.chip', words.display.on);

    await addMessage(tab, 'Tremblay, Léa a répondu à Noah Roy');
    expect(await untilTexts(tab, '.added', both)).toEqual([first, first]);

    await scene.write(draft);
    await scene.settle();
    expect(
      await tab.evaluate((field) => document.querySelector(field)?.textContent, scene.page.field),
    ).toBe(draft);
    await scene.send('click');
    expect((await scene.untilSent(1)).map(({ text }) => text)).toEqual([draft]);
    // What the page itself shows of it is shown like all the rest.
    await untilTexts(tab, '[data-practice="log"] li', new RegExp(`avec Léa ${avatar} est`, 'u'));

    await turn(tab, 'on');
    await untilTexts(tab, '.added', /^Tremblay, Léa a répondu à Noah Roy$/);
    await untilTexts(tab, '[data-practice="log"] li', /avec Léa Tremblay est/);
    await untilSaid(tab, '.chip', placeFr.status['approved-students']);
  });

  test('a tab that is loaded again stays as it was', async () => {
    const page = pageOf('react-textarea');
    const url = page.urls.fr.replace('?', '?members=Léa Tremblay&');
    const { tab } = await sceneOf(page, url);
    await turn(tab, 'off');
    await untilTexts(tab, '.members li', new RegExp(`^Léa ${avatar} · 1$`, 'u'));
    await loadAgain(tab);
    await untilTexts(tab, '.members li', new RegExp(`^Léa ${avatar} · 1$`, 'u'));
    await untilSaid(tab, '.chip', words.display.on);
  });

  test('React changes, moves and removes the nodes that it made, and finds its own text again', async () => {
    const page = pageOf('react-textarea');
    const { tab } = await sceneOf(
      page,
      page.urls.fr.replace('?', '?members=Léa Tremblay,Noah Roy&'),
    );
    await tab.evaluate(() => {
      window.faults = [];
      addEventListener('error', ({ message }) => window.faults.push(message));
    }, null);
    await turn(tab, 'off');
    await untilTexts(tab, '.members li', new RegExp(`^(Léa|Noah) ${avatar} · 2$`, 'u'));
    const show = (names: readonly string[]) =>
      tab.evaluate((all) => window.showMembers(all), names);
    await show(['Noah Roy', 'Léa Tremblay', 'Maya Okafor']);
    await untilTexts(tab, '.members li', new RegExp(`^(Léa|Noah|Maya) ${avatar} · 3$`, 'u'));
    await show(['Maya Okafor']);
    await untilTexts(tab, '.members li', new RegExp(`^Maya ${avatar} · 1$`, 'u'));
    await show([]);
    await until(
      'nobody is shown',
      () => textsOf(tab, '.members li'),
      (texts) => texts.length === 0,
    );
    await show(['Noah Roy', 'Maya Okafor']);
    await untilTexts(tab, '.members li', new RegExp(`^(Noah|Maya) ${avatar} · 2$`, 'u'));
    await turn(tab, 'on');
    await untilTexts(tab, '.members li', /^(Noah Roy|Maya Okafor) · 2$/);
    expect(await tab.evaluate(() => window.faults, null)).toEqual([]);
  });

  test('the page learns of no other student', async () => {
    const { tab } = await sceneOf(pageOf('teams'));
    await addMessage(tab, 'Noah Roy et Tremblay sont là');
    await turn(tab, 'off');
    await untilTexts(tab, '.added', new RegExp(`^Noah ${avatar} et ${avatar} sont là$`, 'u'));
    const html = await tab.evaluate(() => document.documentElement.outerHTML, null);
    const drawn = await tab.overlay((roots) => roots.map((root) => root.innerHTML).join(), null);
    const heap = await tab.heap();
    expect(heap === null).toBe(at.driver.name === 'firefox');
    const all = `${html}${drawn}${heap ?? ''}`;
    expect(all).toContain('Noah');
    expect(all).not.toMatch(/Qxavandre|Zhorwick|Okafor/i);
  });

  test('2,000 names are shown without a standstill', async () => {
    const { tab } = await sceneOf(pageOf('teams'));
    await tab.evaluate(() => {
      const list = document.createElement('ul');
      list.id = 'many';
      for (let each = 0; each < 2_000; each += 1) {
        const item = document.createElement('li');
        item.textContent = `Léa Tremblay, ligne ${each}`;
        list.append(item);
      }
      document.querySelector('[data-tid="message-pane-list-viewport"]')?.append(list);
      window.gap = 0;
      let former = performance.now();
      const frame = (now: number) => {
        window.gap = Math.max(window.gap, now - former);
        former = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }, null);
    await openPanel(tab);
    await tab.evaluate(() => {
      window.gap = 0;
    }, null);
    await pressControl(tab, words.panel.display.off);
    const pattern = new RegExp(`^Léa ${avatar}, ligne \\d+$`, 'u');
    // Read as little as possible meanwhile: the reading would count as well.
    await untilTexts(tab, '#many li:last-child', pattern);
    const gap = await tab.evaluate(() => window.gap, null);
    const texts = await untilTexts(tab, '#many li', pattern);
    console.info(`${name}: 2,000 names, longest frame gap ${Math.round(gap)} ms`);
    expect(texts).toHaveLength(2_000);
  });
});

declare global {
  interface Window {
    faults: string[];
    /** Longest time between two frames, in milliseconds. */
    gap: number;
  }
}
