import type { Access } from './access.ts';

type Link = Pick<Access, 'id' | 'of'>;

/** An access and all that it renews, changes or cancels, the latest first, by their ids. */
export function lineOf(id: string, accesses: readonly Link[]): string[] {
  const byId = new Map(accesses.map((access) => [access.id, access]));
  const line: string[] = [];
  for (let at = byId.get(id); at && !line.includes(at.id); at = byId.get(at.of ?? '')) {
    line.push(at.id);
  }
  return line;
}

/**
 * The day from which an access no longer holds, once what follows it (a renewal, a change, a cancellation) is complete:
 * the day of that one's last step. `before`, `after`: that day before and after a change of the steps; null: none.
 * A day that was set otherwise stays.
 */
export function endOfFollowed(
  endedOn: string | null,
  before: string | null,
  after: string | null,
): string | null {
  return endedOn === before ? after : endedOn;
}
