import type { AccessAsk } from '../../../lib/screens/access-asks.ts';
import type { AccessRegister } from '../../../lib/screens/accesses.ts';

export interface AccessTask extends AccessAsk {
  kind: 'own-access';
}

/** What one's own accesses ask for, nearest end first; those of others are the office's. */
export function accessTasks({ asks }: Pick<AccessRegister, 'asks'>): AccessTask[] {
  return asks
    .filter(({ line }) => line.access.person === 'own')
    .map((ask) => ({ kind: 'own-access', ...ask }));
}
