import { isConnected } from '../../lib/browser.ts';
import type { DisplayPorts } from '../../lib/guard/display/display.ts';
import { ask } from './ask.ts';

/** What display mode asks of the background. */
export const displayPorts: DisplayPorts = {
  display: (on) => ask('display', { on }),
  displayNames: (place, texts) => ask('displayNames', { place, texts }),
  isUpdated: () => !isConnected(),
};
