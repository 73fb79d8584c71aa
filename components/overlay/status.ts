import type { PlaceView, StatusWord } from '../../lib/messages.ts';
import type { IconName } from './icons.ts';

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
export function statusLook({ status, said }: Pick<PlaceView, 'status' | 'said'>): StatusLook {
  const [icon, tone, toDo] = shapes[status];
  return { word: said.status, icon, tone, toDo };
}
