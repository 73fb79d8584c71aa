import { type AccessStanding, accessStanding } from '../access/standing.ts';
import { nextStep, outOfOrder } from '../access/steps.ts';
import type { AccessWarning } from '../access/warnings.ts';
import { accessWarnings } from '../access/warnings.ts';
import type { AccessEntry } from '../db/rows.ts';
import type { AccessTemplate } from '../policy/access-template.ts';

/** `done`: a cancellation whose steps are all done; `replaced`: what followed it holds already. */
export type AccessState = AccessStanding['state'] | 'done' | 'replaced';
/** One access as the register shows it on a day. */
export interface AccessLine extends Omit<AccessStanding, 'state'> {
  access: AccessEntry;
  template: AccessTemplate;
  state: AccessState;
  /** The step that is asked for; null: none, or it is over. */
  next: AccessTemplate['steps'][number] | null;
  /** Ids of steps whose day is before that of an earlier one. */
  outOfOrder: readonly string[];
  warnings: readonly AccessWarning[];
  /** What it renews, changes or cancels, and the last request that does so with it. */
  follows: AccessEntry | null;
  followed: AccessEntry | null;
}

const order: readonly AccessState[] = [
  'ending',
  'review',
  'asked',
  'open',
  'replaced',
  'done',
  'over',
];

/** The accesses to one system on a day of the school's: what asks something comes first, then by last day and name. */
export function accessLines(
  template: AccessTemplate,
  all: readonly AccessEntry[],
  today: string,
): AccessLine[] {
  const accesses = all.filter((access) => access.template === template.id);
  const warnings = accessWarnings(template, accesses, today, true);
  const lines = accesses.map((access): AccessLine => {
    const standing = accessStanding(template, access, today);
    const followed =
      accesses.findLast(({ of, endedOn }) => of === access.id && endedOn === null) ?? null;
    const state = stateOf(standing, access, template, followed, today);
    const asks = state !== 'over' && state !== 'replaced';
    return {
      ...standing,
      access,
      template,
      state,
      followed,
      next: asks ? nextStep(template, access) : null,
      outOfOrder: outOfOrder(template, access),
      warnings: warnings.filter((each) => 'access' in each && each.access === access.id),
      follows: accesses.find(({ id }) => id === access.of) ?? null,
    };
  });
  const far = '9999';
  return lines.sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (a.until ?? far).localeCompare(b.until ?? far) ||
      a.access.name.localeCompare(b.access.name),
  );
}

function stateOf(
  { state }: AccessStanding,
  access: AccessEntry,
  template: AccessTemplate,
  followed: AccessEntry | null,
  today: string,
): AccessState {
  if (access.type === 'cancellation') return state === 'over' ? 'done' : state;
  if (state === 'over' || state === 'asked' || !followed) return state;
  if (followed.type === 'cancellation') return state;
  const after = accessStanding(template, followed, today).state;
  return after === 'asked' || after === 'over' ? state : 'replaced';
}
