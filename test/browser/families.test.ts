import { describe, expect, test } from 'vitest';
import { familyNotesFr as notes } from '../../lib/i18n/family-notes.fr.ts';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { browserNames, type Tab } from './driver.ts';
import { pressControl, pressFirst, untilHeld, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { ownWindows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const text =
  'Léa Tremblay a obtenu 85 %. Noah Roy a obtenu 71 %. Léa et Noah se sont aidés. La sortie est jeudi.';

describe.each(browserNames)('one note for each family in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });

  /** Vigie's window with a note for each, and the page that it was opened from. */
  async function open(): Promise<{ families: Tab; scene: Scene }> {
    const scene = await at.scene(page);
    const { tab } = scene;
    await scene.write(text);
    await scene.settle();
    await scene.send('click');
    await untilHeld(tab);
    await pressControl(tab, words.fix.families);
    await untilSaid(tab, '.hold-foot .btn-main', words.fix.families);
    await pressFirst(tab, '.hold-foot .btn-main');
    const families = await at.driver.findOwn('families.html');
    await untilText(families, notes.noteFor('Noah Roy'));
    return { families, scene };
  }
  async function close(families: Tab): Promise<void> {
    await pressNamed(families, notes.done);
    await until(
      'the window is closed',
      () => ownWindows(at.own, 'families.html'),
      (count) => count === 0,
    );
  }
  const textsIn = (families: Tab) =>
    families.evaluate(
      () => [...document.querySelectorAll('textarea')].map(({ value }) => value),
      null,
    );

  test('a held draft about two becomes a text for each; the draft stays', async () => {
    const { families, scene } = await open();
    const both = 'Léa et Noah se sont aidés.';
    expect(await textsIn(families)).toEqual([
      `Léa Tremblay a obtenu 85 %. ${both} La sortie est jeudi.`,
      `Noah Roy a obtenu 71 %. ${both} La sortie est jeudi.`,
    ]);
    await untilText(families, notes.mixed(both));
    await untilText(families, '(5.5)');

    // Written anew, the note is about one child alone.
    await families.evaluate((wanted) => {
      const [field] = document.querySelectorAll('textarea');
      if (!field) throw new Error('no text');
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, wanted);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 'Léa Tremblay a obtenu 85 %. Elle a aidé un camarade.');
    await untilText(families, notes.ready);
    await pressNamed(families, notes.copyFor(notes.copy, 'Léa Tremblay'));
    await untilText(families, notes.progress('1', '2'));
    await pressNamed(families, notes.copyFor(notes.copyAnyway, 'Noah Roy'));
    await untilText(families, notes.progress('2', '2'));

    await close(families);
    expect(await scene.model()).toBe(text);
    expect(await scene.sent()).toEqual([]);
    expect(await keptIn(at.own)).not.toContain('85 %');
  });

  test('the page learns nothing of it', async () => {
    const { families, scene } = await open();
    const html = await scene.tab.evaluate(() => document.documentElement.outerHTML, null);
    expect(html).not.toContain('Okafor');
    expect(await ownWindows(at.own, 'families.html')).toBe(1);
    await close(families);
  });
});

/** Everything in the background's memory, as text. */
function keptIn(own: Tab): Promise<string> {
  return own.evaluate(async () => {
    interface Api {
      storage: { session: { get(keys: null): Promise<object> } };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    return JSON.stringify(await (scope.browser ?? scope.chrome)?.storage.session.get(null));
  }, null);
}
