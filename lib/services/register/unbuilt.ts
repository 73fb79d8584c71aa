import type { Handlers } from '../../messages.ts';
import type { AccessMessages } from '../../register-messages/accesses.ts';

const notBuilt = () => Promise.reject(new Error('not built'));
/** Until each has its own file. */
export const unbuilt: Pick<Handlers, keyof AccessMessages> = {
  addAccess: notBuilt,
  editAccess: notBuilt,
  tickAccessStep: notBuilt,
  approveAccess: notBuilt,
  endAccess: notBuilt,
  leaveAccesses: notBuilt,
  removeAccess: notBuilt,
  askAccess: notBuilt,
  saveIncident: notBuilt,
  removeIncident: notBuilt,
};
