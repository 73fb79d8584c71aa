import { isConnected } from '../../lib/browser.ts';
import { mayDisplay } from '../../lib/display-flag.ts';
import type { DisplayPorts } from '../../lib/guard/display/display.ts';
import { ask } from './ask.ts';

/** What display mode asks of the background; as long as no tab is in the mode, no page does. */
export const displayPorts: DisplayPorts = {
  display: async (on) => (on !== null || (await mayDisplay())) && ask('display', { on }),
  displayNames: (place, texts) => ask('displayNames', { place, texts }),
  isUpdated: () => !isConnected(),
};
