import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { accessStanding } from './standing.ts';
import { lineOf } from './succession.ts';

/** A cancellation to ask for, because somebody leaves. */
export type Cancellation = Pick<Access, 'template' | 'person' | 'profile' | 'organisations'> & {
  /** Id of the access that it ends. */
  ends: string;
};

/**
 * Every cancellation that a departure opens, all on the same day (document 000, R1.1; reading A-12): one for each
 * access that the person still has, asked for or open, and for which none was begun. What is being renewed or changed
 * is one access with what takes its place.
 */
export function cancellationsOf(
  person: string,
  accesses: readonly Access[],
  templates: readonly AccessTemplate[],
  leavesOn: string,
): Cancellation[] {
  const own = accesses.filter((access) => access.person === person);
  return templates.flatMap((template) => {
    const here = own.filter(
      (access) =>
        access.template === template.id &&
        accessStanding(template, access, leavesOn).state !== 'over',
    );
    const covered = new Set(
      here.filter(({ type }) => type === 'cancellation').flatMap(({ id }) => lineOf(id, own)),
    );
    const held = here.filter(({ type, id }) => type !== 'cancellation' && !covered.has(id));
    const followed = new Set(held.flatMap(({ of }) => (of === null ? [] : [of])));
    return held
      .filter(({ id }) => !followed.has(id))
      .map(({ id, profile, organisations }) => {
        return { template: template.id, person, profile, organisations, ends: id };
      });
  });
}
