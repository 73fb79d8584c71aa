import { broadcast } from '../messages.ts';
import { dropSnapshot } from './snapshot.ts';

/** The school body's policy changed while the browser runs: what is judged and shown follows. */
export function policyChanged(): void {
  dropSnapshot();
  void broadcast('registerChanged');
}
