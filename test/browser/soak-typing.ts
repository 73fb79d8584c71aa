import type { Scene } from './scene.ts';
import type { Action } from './soak-actions.ts';
import { until } from './until.ts';

/** Longer drafts only cost time, in UTF-16 units. */
const longest = 240;

/** What changes a draft by the keyboard; ends once the editor's model says so. */
export async function typing(scene: Scene, action: Action): Promise<void> {
  const { tab } = scene;
  const before = await scene.model();
  await focus(scene);
  if (action.do === 'type' && before.length < longest) {
    const more = before === '' ? action.phrase : ` ${action.phrase}`;
    await tab.press('Control+End');
    await tab.type(more);
    await scene.untilModel(before + more);
  } else if (action.do === 'paste' && before !== '' && before.length < longest) {
    for (const keys of ['Control+a', 'Control+c', 'Control+End', 'Control+v']) {
      await tab.press(keys);
      // CKEditor 5 hears of a selection later than of a key: the paste would write over all of it.
      await scene.frames();
    }
    await until(
      'the paste is in the model',
      () => scene.model(),
      (text) => text.length > before.length,
    );
  } else if (action.do === 'erase') {
    await tab.press('Control+a');
    await scene.frames();
    await tab.press('Backspace');
    await scene.untilModel('');
  } else if (action.do === 'undo') {
    await tab.press('Control+z');
    await scene.frames();
  }
}

/** By script: a click might meet a card over the words. */
function focus({ tab, page }: Scene): Promise<boolean> {
  return until(
    'the composer has the focus',
    () =>
      tab.evaluate((selector) => {
        const field = document.querySelector<HTMLElement>(selector);
        field?.focus();
        return field !== null && document.activeElement === field;
      }, page.field),
    Boolean,
  );
}
