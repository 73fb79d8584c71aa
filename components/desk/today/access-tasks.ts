import type { AccessLine } from '../../../lib/screens/access-lines.ts';
import type { AccessRegister } from '../../../lib/screens/accesses.ts';

/** One's own access that ends, is to be looked at again, or whose cancellation is not complete. */
export interface AccessTask {
  kind: 'own-access';
  about: 'ending' | 'review' | 'cancellation';
  line: AccessLine;
}

/** What one's own accesses ask for, nearest end first; those of others are the office's. */
export function accessTasks({ systems }: Pick<AccessRegister, 'systems'>): AccessTask[] {
  return systems
    .flatMap(({ lines }) => lines)
    .filter(({ access }) => access.person === 'own')
    .flatMap((line): AccessTask[] => {
      const { state, access, followed } = line;
      const task = { kind: 'own-access' as const, line };
      if (access.type === 'cancellation') {
        return state === 'asked' ? [{ ...task, about: 'cancellation' }] : [];
      }
      // What follows it is already begun: that one asks.
      if (followed || (state !== 'ending' && state !== 'review')) return [];
      return [{ ...task, about: state }];
    })
    .sort((a, b) => (a.line.until ?? '9999').localeCompare(b.line.until ?? '9999'));
}
