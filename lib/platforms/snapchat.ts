import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** No public source names its composer: the generic recipe guards it. */
export const snapchat: Platform = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://*.snapchat.com/*'],
  home: 'https://www.snapchat.com/web',
  chipCorner: 'bottom-left',
  reads: {},
  place({ url }) {
    const path = segments(url.pathname);
    const app =
      url.hostname === 'web.snapchat.com' ? path : path[0] === 'web' ? path.slice(1) : null;
    if (!app) return reading('snapchat', url);
    return reading('snapchat', url, {
      surface: 'messages',
      conversation: app[0] ? `chat/${app[0]}` : null,
    });
  },
  composers: [genericComposer('send', 'sends')],
};
