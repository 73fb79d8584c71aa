import { describe, expect, test } from 'vitest';
import { browserNames, type Tab } from './driver.ts';
import { dismissHold, untilShown } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import { until } from './until.ts';

const page = pageOf('classroom');
const held = 'Bravo à Noah Roy pour son projet.';

interface Api {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

describe.each(browserNames)('a page that throws the overlay out, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });

  test('is told on the button of its tab; what is held stays held, and is shown at the next send', async () => {
    const scene = await at.scene(page);
    await untilShown(scene.tab, '.chip');
    expect(await badges(at.own)).toEqual([]);
    await scene.write(held);
    await scene.tab.evaluate(throwOut, null);
    await scene.send('click');
    await until(
      'one tab has the badge',
      () => badges(at.own),
      (all) => all.join() === '!',
    );
    expect(await scene.sent()).toEqual([]);
    expect(await scene.model()).toBe(held);
    await scene.tab.evaluate(() => window.dispatchEvent(new Event('relent')), null);
    await scene.send('click');
    await dismissHold(scene.tab);
    expect(await scene.sent()).toEqual([]);
    await scene.tab.evaluate(() => location.reload(), null);
    await until(
      'the page that is loaded anew has none',
      () => badges(at.own),
      (all) => all.length === 0,
    );
  });
});

/** Takes every element out that is none of HTML's, until the page relents. */
function throwOut(): void {
  const act = () => {
    for (const each of document.documentElement.children) {
      if (each.localName.includes('-')) each.remove();
    }
  };
  const watch = new MutationObserver(act);
  watch.observe(document.documentElement, { childList: true });
  window.addEventListener('relent', () => watch.disconnect());
  act();
}

/** What the buttons of all tabs say, where they say something. */
function badges(own: Tab): Promise<string[]> {
  return own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = scope.browser ?? scope.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const texts = tabs.map(({ id }) => api?.action.getBadgeText({ tabId: id }) ?? '');
    return (await Promise.all(texts)).filter((text) => text !== '');
  }, null);
}
