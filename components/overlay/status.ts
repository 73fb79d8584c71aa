import type { StatusWord } from '../../lib/messages.ts';
import type { IconName } from './icons.ts';
import type { ChipState } from './view.ts';
import type { Words } from './words.ts';

export interface StatusLook {
  word: string;
  icon: IconName;
  tone: 'is-clear' | 'is-advise' | 'is-none';
  /** There is something to do: a shape joins the mark, folded or not. */
  toDo: boolean;
}
type Shape = [IconName, StatusLook['tone'], boolean];
const shapes: Record<StatusWord, Shape> = {
  'approved-students': ['check', 'is-clear', false],
  'approved-both': ['check', 'is-clear', false],
  'approved-parents': ['check', 'is-clear', false],
  'authorisation-required': ['diamond', 'is-advise', true],
  authorised: ['calendar', 'is-clear', false],
  forbidden: ['barred', 'is-advise', true],
  exempt: ['dash', 'is-none', false],
  'official-page': ['flag', 'is-clear', false],
  personal: ['person', 'is-none', false],
  'not-in-force': ['calendar', 'is-none', false],
  'not-set-up': ['diamond', 'is-advise', true],
  locked: ['diamond', 'is-advise', true],
};

/** How a status is said and drawn: a word and a shape, never colour alone. */
export function statusLook(
  { view, blind }: Pick<ChipState, 'view' | 'blind'>,
  words: Words,
): StatusLook {
  if (blind) return { word: words.chip.blind, icon: 'question', tone: 'is-advise', toDo: true };
  const [icon, tone, toDo] = shapes[view.status];
  const word =
    view.status === 'authorised' && view.until !== null
      ? words.chip.authorisedUntil(words.date(view.until))
      : words.chip[view.status];
  return { word, icon, tone, toDo };
}
