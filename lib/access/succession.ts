import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { completedOn } from './steps.ts';

/** An access and all that it renews, changes or cancels, the latest first, by their ids. */
export function lineOf(id: string, accesses: readonly Pick<Access, 'id' | 'of'>[]): string[] {
  const byId = new Map(accesses.map((access) => [access.id, access]));
  const line: string[] = [];
  for (let at = byId.get(id); at && !line.includes(at.id); at = byId.get(at.of ?? '')) {
    line.push(at.id);
  }
  return line;
}

/**
 * What a change of a request's steps does to the accesses that it follows (renews, changes, cancels): they end on the
 * day of its last step, and hold again where a step is taken back. An end that was set otherwise stays. Only those that
 * change are returned. `before`: the request as it was; null: it is new.
 */
export function endFollowed<A extends Access>(
  template: AccessTemplate,
  { before, after }: { before: A | null; after: A },
  accesses: readonly A[],
): A[] {
  const [former, now] = [before && completedOn(template, before), completedOn(template, after)];
  if (former === now) return [];
  const followed = new Set(lineOf(after.of ?? '', accesses));
  return accesses.flatMap((each) =>
    followed.has(each.id) && each.endedOn === former ? [{ ...each, endedOn: now }] : [],
  );
}
