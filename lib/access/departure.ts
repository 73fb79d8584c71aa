import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { accessStanding } from './standing.ts';

/** A cancellation to ask for, because somebody leaves. */
export type Cancellation = Pick<Access, 'template' | 'person' | 'profile' | 'organisations'> & {
  /** Id of the access that it ends. */
  ends: string;
};

/**
 * Every cancellation that a departure opens, all on the same day (document 000, R1.1; reading A-12): one a system in
 * which the person still has an access, asked for or open, and for which no cancellation was begun.
 */
export function cancellationsOf(
  person: string,
  accesses: readonly Access[],
  templates: readonly AccessTemplate[],
  leavesOn: string,
): Cancellation[] {
  const own = accesses.filter((access) => access.person === person);
  return templates.flatMap((template) => {
    const here = own.filter((access) => access.template === template.id);
    if (here.some(({ type, endedOn }) => type === 'cancellation' && endedOn === null)) return [];
    const held = here.filter(
      (access) =>
        access.type !== 'cancellation' &&
        accessStanding(template, access, leavesOn).state !== 'over',
    );
    const last = held.at(-1);
    if (!last) return [];
    const { profile, organisations, id } = last;
    return [{ template: template.id, person, profile, organisations, ends: id }];
  });
}
