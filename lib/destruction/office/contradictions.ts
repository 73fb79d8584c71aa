import { groupBy } from '../../group-by.ts';
import type { Answer } from '../../records/record.ts';

/** What one of several principals decided on a record. */
export interface Said {
  record: string;
  /** Fingerprint of who decided. */
  by: string;
  person: string;
  answer: Answer;
  on: string;
}

/** By record, the last word of each principal, where these differ: the school settles which one stands. */
export function contradictions(said: readonly Said[]): Map<string, readonly Said[]> {
  const found = new Map<string, readonly Said[]>();
  for (const [record, all] of groupBy(said, (each) => each.record)) {
    const last = new Map<string, Said>();
    for (const each of [...all].sort((a, b) => a.on.localeCompare(b.on))) last.set(each.by, each);
    const words = [...last.values()];
    if (new Set(words.map(({ answer }) => answer)).size > 1) found.set(record, words);
  }
  return found;
}
