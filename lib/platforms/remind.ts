import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** A class may hold students, parents or both: who reads is not told. No public source names its composers. */
export const remind: Platform = {
  id: 'remind',
  name: 'Remind',
  matches: ['https://*.remind.com/*'],
  home: 'https://www.remind.com/classes',
  chipCorner: 'top-right',
  reads: {},
  place({ url }) {
    const [first, second, third, fourth, thread] = segments(url.pathname);
    if (first === 'classes' && second) {
      const known = third === 'messages' && fourth && thread ? `/${thread}` : '';
      return reading('remind', url, {
        surface: 'class',
        conversation: `classes/${second}${known}`,
      });
    }
    return reading('remind', url, { surface: first === 'messages' ? 'messages' : 'other' });
  },
  composers: [genericComposer('send', 'ctrl-sends')],
};
