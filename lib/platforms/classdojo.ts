import { genericComposer } from './generic.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** Hash routes from ClassDojo's own list of links (public code, 2026); no public source names its composers. */
export const classdojo: Platform = {
  id: 'classdojo',
  name: 'ClassDojo',
  matches: [
    'https://teach.classdojo.com/*',
    'https://home.classdojo.com/*',
    'https://student.classdojo.com/*',
  ],
  home: 'https://teach.classdojo.com/',
  chipCorner: 'bottom-right',
  reads: {},
  place({ url }) {
    const route = segments(url.hash);
    const [kind, id, section] = route;
    const messaging = route.indexOf('messaging');
    if (messaging >= 0) {
      const thread = route[messaging + 1];
      return reading('classdojo', url, {
        surface: 'messages',
        conversation: thread ? `messaging/${thread}` : null,
      });
    }
    if (kind === 'classes' && id) {
      // The class story is read by the class and its families; points and portfolios by whom is not told.
      return reading('classdojo', url, {
        surface: 'class',
        space: section === 'story' ? 'class-families' : 'unknown',
        conversation: section === 'portfolio' ? `classes/${id}/portfolio` : `classes/${id}`,
      });
    }
    if (kind === 'schools' && id) {
      return reading('classdojo', url, { surface: 'page', conversation: `schools/${id}` });
    }
    return reading('classdojo', url);
  },
  composers: [
    {
      id: 'comment',
      field: 'textarea:is([placeholder*="omment" i], [aria-label*="omment" i])',
      container: null,
      send: null,
      sendLabels: ['Publier', 'Post', 'Envoyer', 'Send', 'Commenter', 'Comment'],
      enter: 'sends',
      alsoReads: [],
      verb: 'post',
      seen: '2026-11-22',
    },
    genericComposer('post', 'ctrl-sends'),
  ],
};
