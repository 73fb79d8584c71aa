import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** The class id stands in the hash route (public code, 2024); no public source names its composers. */
export const seesaw: Platform = {
  id: 'seesaw',
  name: 'Seesaw',
  matches: ['https://web.seesaw.me/*', 'https://app.seesaw.me/*', 'https://*.seesaw.com/*'],
  home: 'https://app.seesaw.me/',
  chipCorner: 'bottom-left',
  reads: {},
  place({ url }) {
    const item = segments(url.hash).find((part) => /^class\.[\w-]+$/.test(part));
    if (!item) return reading('seesaw', url);
    return reading('seesaw', url, { surface: 'class', conversation: item });
  },
  composers: [genericComposer('post', 'ctrl-sends')],
};
