import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';

/**
 * Clic École (mParent) is known as a mobile application; no web address of it was found in public sources, so
 * none is invented: it stands here to be named by consents and advice, and a pack may give it hosts later.
 */
export const clicEcole: Platform = {
  id: 'clic-ecole',
  name: 'Clic École',
  matches: [],
  home: null,
  chipCorner: 'bottom-right',
  reads: {},
  place({ url }) {
    return reading('clic-ecole', url);
  },
  composers: [genericComposer('post', 'ctrl-sends')],
};
