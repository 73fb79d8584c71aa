import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';

/** Public sources show only the parents’ side; the generic recipe guards it, not verified on the site. */
export const portailParents: Platform = {
  id: 'portail-parents',
  name: 'Portail Parents',
  matches: ['https://*.portailparents.ca/*'],
  home: 'https://portailparents.ca/',
  chipCorner: 'bottom-right',
  reads: {},
  place({ url }) {
    return reading('portail-parents', url);
  },
  composers: [genericComposer('post', 'ctrl-sends')],
};
