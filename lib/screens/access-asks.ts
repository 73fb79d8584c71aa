import type { AccessLine } from './access-lines.ts';
import type { AccessRegister } from './accesses.ts';

/** An access that ends, is to be looked at again, or whose cancellation is not complete. */
export interface AccessAsk {
  about: 'ending' | 'review' | 'cancellation';
  line: AccessLine;
}

/** What the accesses of the register ask for today, nearest end first. */
export function accessAsks({ systems }: Pick<AccessRegister, 'systems'>): AccessAsk[] {
  return systems
    .flatMap(({ lines }) => lines)
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
