import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import type { Tab } from './driver.ts';
import { overlayText, pressControl, untilNotHeld } from './overlay.ts';
import { until } from './until.ts';

/** What the dialog is about; `busy` while it checks, null where none is open. */
export type DialogKind = 'reasons' | 'gone' | 'press-again' | 'not-noted' | 'busy' | null;

const { hold } = words;
const titles: readonly (readonly [string, DialogKind])[] = [
  ...Object.values(hold.before).map((title) => [title, 'reasons'] as const),
  ...Object.values(hold.nothingSent).map((title) => [title, 'gone'] as const),
  ...Object.values(hold.pressAgain).map((title) => [title, 'press-again'] as const),
  [hold.notNoted.title, 'not-noted'],
];

export async function dialogKind(tab: Tab): Promise<DialogKind> {
  const text = await overlayText(tab, 'dialog');
  if (text === '') return null;
  return titles.find(([title]) => text.includes(title))?.[1] ?? 'busy';
}

/** Closes whatever dialog is open, as Escape does; true where one was. */
export async function closeDialog(tab: Tab): Promise<boolean> {
  const kind = await until(
    'the dialog has made up its mind',
    () => dialogKind(tab),
    (found) => found !== 'busy',
  );
  if (kind === null) return false;
  await tab.press('Escape');
  await untilNotHeld(tab);
  return true;
}

/** « … quand même », a reason, and the button once it is armed. */
export async function goAnyway(tab: Tab): Promise<void> {
  await pressControl(tab, ...Object.values(hold.anyway));
  await pressControl(tab, hold.release.safety);
  await pressControl(tab, ...Object.values(hold.act));
}
