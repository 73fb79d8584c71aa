import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';

/** One address serves teachers, parents and students, and no public source describes where staff write: the generic recipe guards it, not verified on the site. */
export const mozaikPortail: Platform = {
  id: 'mozaik-portail',
  name: 'Mozaïk-Portail',
  matches: ['https://*.mozaikportail.ca/*'],
  home: 'https://mozaikportail.ca/',
  chipCorner: 'bottom-right',
  reads: {},
  place({ url }) {
    return reading('mozaik-portail', url);
  },
  composers: [genericComposer('post', 'ctrl-sends')],
};
