import { expect } from 'vitest';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import type { PracticePage } from '../pages/index.ts';
import { planned, takeFix } from './fix.ts';
import { expectLetGo } from './let-go.ts';
import { dismissHold, pressControl, pressFirst, untilHeld, untilNotHeld } from './overlay.ts';
import type { Scene } from './scene.ts';
import { countRows } from './store.ts';
import { twoLines } from './two-lines.ts';
import { until } from './until.ts';

export interface Behaviour {
  name: string;
  applies(page: PracticePage): boolean;
  run(scene: Scene): Promise<void>;
}

const clear = 'La sortie au musée est remise à jeudi.';
const held = 'Bravo à Noah Roy pour son projet.';
/** Two sentences: one may be taken away, and the caret comes back to the end only once that is done. */
const longer = 'Bravo à Noah Roy pour son projet. Merci pour votre aide hier.';
const marked = 'Bravo à Léa Tremblay!';
const everywhere = () => true;

export const behaviours: readonly Behaviour[] = [
  {
    name: 'a clear draft goes out on its own trusted event',
    applies: everywhere,
    run: (scene) => expectLetGo(scene, clear),
  },
  {
    name: 'a held draft is not sent, whatever is pressed',
    applies: everywhere,
    async run(scene) {
      const { tab, page } = scene;
      await scene.write(held);
      for (const by of scene.means) {
        await scene.send(by);
        await dismissHold(tab);
        await scene.send(by, 2);
        await dismissHold(tab);
      }
      await tab.press('Control+Enter');
      await dismissHold(tab);
      await scene.click(page.send, 2);
      await dismissHold(tab);
      await scene.pressByScript(page.send);
      await dismissHold(tab);
      expect(await scene.sent()).toEqual([]);
      expect(await scene.model()).toBe(held);
    },
  },
  {
    name: 'a held draft is not sent by the form that holds it',
    applies: (page) => page.form,
    async run(scene) {
      await scene.write(held);
      await scene.tab.evaluate(
        (field) => document.querySelector(field)?.closest('form')?.requestSubmit(),
        scene.page.field,
      );
      await dismissHold(scene.tab);
      expect(await scene.sent()).toEqual([]);
    },
  },
  {
    name: 'a draft held before its verdict came is held with it',
    applies: everywhere,
    async run(scene) {
      await scene.write(held);
      await scene.send('click');
      await dismissHold(scene.tab);
      expect(await scene.sent()).toEqual([]);
    },
  },
  {
    name: 'the fix changes the model; caret and undo still work; the person sends',
    applies: everywhere,
    async run(scene) {
      const { tab } = scene;
      const fixed = await planned(scene, longer, ['neutral', 'remove']);
      expect(fixed).not.toMatch(/Noah|Roy/);
      await scene.write(longer);
      await scene.send('click');
      await takeFix(tab);
      await untilNotHeld(tab);
      await scene.untilFixed(fixed);
      await tab.type('!');
      await scene.untilModel(`${fixed}!`);
      if (scene.page.ownUndo) {
        await scene.erase();
        await scene.write(longer);
      } else await undoUntil(scene, longer);
      await tab.press('Control+End');
      await scene.send('click');
      await takeFix(tab);
      await untilNotHeld(tab);
      await scene.untilFixed(fixed);
      await scene.settle();
      expect(await scene.sent()).toEqual([]);
      await scene.send('click');
      const sent = await scene.untilSent(1);
      expect(sent).toEqual([{ text: fixed, by: 'click', trusted: true }]);
    },
  },
  {
    name: 'post anyway sends once, and what is typed after it is judged again',
    applies: everywhere,
    async run(scene) {
      await scene.write(held);
      await scene.send('click');
      await postAnyway(scene);
      const sent = await scene.untilSent(1);
      expect(sent.map(({ text }) => text)).toEqual([held]);
      // A background that dies while it notes the post is said, over whatever comes next.
      await until(
        'the post is in the ledger',
        () => countRows(scene.own, 'ledger'),
        (rows) => rows === 1,
      );
      await scene.write(held);
      await scene.send('click');
      await dismissHold(scene.tab);
      await scene.tab.type(' Et à Maya Okafor.');
      await scene.untilModel(`${held} Et à Maya Okafor.`);
      await scene.send('click');
      await dismissHold(scene.tab);
      expect(await scene.sent()).toHaveLength(1);
    },
  },
  {
    name: 'a background killed while one types neither lets a held draft through nor keeps a clear one',
    applies: everywhere,
    async run(scene) {
      await scene.write(held);
      await scene.driver.killBackground();
      await scene.send('click');
      await dismissHold(scene.tab);
      expect(await scene.sent()).toEqual([]);
      await scene.erase();
      await scene.write(clear);
      await scene.driver.killBackground();
      await scene.send('click');
      const sent = await scene.untilSent(1);
      expect(sent.map(({ text }) => text)).toEqual([clear]);
      await scene.untilModel('');
      expect(await scene.sent()).toHaveLength(1);
    },
  },
  {
    name: 'a full name with consent is marked and shortened in place, without a hold',
    applies: ({ platform }) => platform === 'teams' || platform === 'classroom',
    async run(scene) {
      const { tab } = scene;
      const short = await planned(scene, marked, ['first-name']);
      expect(short).toMatch(/Léa/);
      expect(short).not.toMatch(/Tremblay/);
      await scene.write(marked);
      await until('the mark is shown', () => isMarked(scene), Boolean);
      for (let steps = 0; steps < 3; steps += 1) await tab.press('ArrowLeft');
      await pressFirst(tab, '.card .act-first');
      await scene.untilModel(short);
      await scene.settle();
      await scene.send('click');
      const sent = await scene.untilSent(1);
      expect(sent).toEqual([{ text: short, by: 'click', trusted: true }]);
    },
  },
  { ...twoLines, applies: ({ id }) => id === 'teams' },
];

/** Presses undo until the model is as it was; an editor may take several steps, never more than a few. */
async function undoUntil(scene: Scene, text: string): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    const before = await scene.model();
    if (before === text) break;
    await scene.tab.press('Control+z');
    await until(
      'undo changes the model',
      () => scene.model(),
      (model) => model !== before,
    );
  }
  expect(await scene.model()).toBe(text);
}

/** « Publier quand même… », a reason, and the button once it is armed. */
async function postAnyway({ tab }: Scene): Promise<void> {
  const { anyway, release, act } = words.hold;
  await untilHeld(tab);
  await pressControl(tab, anyway.post, anyway.send);
  await pressControl(tab, release.safety);
  await pressControl(tab, act.post, act.send);
}

/** Under rich text the mark is a highlight of the document, under a field it is a line of the overlay. */
export async function isMarked({ tab }: Scene): Promise<boolean> {
  const highlighted = await tab.evaluate(
    () => CSS.highlights.has('vigie-advise') || CSS.highlights.has('vigie-hold'),
    null,
  );
  const lines = (roots: ShadowRoot[]) => roots.some((root) => root.querySelector('.mark'));
  return highlighted || (await tab.overlay(lines, null));
}
