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
  examples: [
    {
      url: 'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/story',
      surface: 'class',
      account: 'unknown',
      space: 'class-families',
      conversation: 'classes/697d7ed028ab93052f78c9aa',
    },
    {
      url: 'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/points?settings=true',
      surface: 'class',
      account: 'unknown',
      space: 'unknown',
      conversation: 'classes/697d7ed028ab93052f78c9aa',
    },
    {
      url: 'https://teach.classdojo.com/#/classes/697d7ed0/messaging/aa01',
      surface: 'messages',
      account: 'unknown',
      space: 'unknown',
      conversation: 'messaging/aa01',
    },
    {
      url: 'https://teach.classdojo.com/#/schools/6567d202/story',
      surface: 'page',
      account: 'unknown',
      space: 'unknown',
      conversation: 'schools/6567d202',
    },
    {
      url: 'https://home.classdojo.com/#/story',
      surface: 'other',
      account: 'unknown',
      space: 'unknown',
      conversation: null,
    },
  ],
};
