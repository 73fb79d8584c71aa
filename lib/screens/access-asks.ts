import type { AccessLine } from './access-lines.ts';

/** An access that ends, is to be looked at again, or whose cancellation is not complete. */
export interface AccessAsk {
  about: 'ending' | 'review' | 'cancellation';
  line: AccessLine;
}

/** What these accesses ask for on their day, nearest end first. */
export function accessAsks(lines: readonly AccessLine[]): AccessAsk[] {
  return lines
    .flatMap((line): AccessAsk[] => {
      const { state, access, followed } = line;
      if (access.type === 'cancellation') {
        return state === 'asked' ? [{ about: 'cancellation', line }] : [];
      }
      // What follows it is already begun: that one asks.
      if (followed || (state !== 'ending' && state !== 'review')) return [];
      return [{ about: state, line }];
    })
    .sort((a, b) => (a.line.until ?? '9999').localeCompare(b.line.until ?? '9999'));
}
