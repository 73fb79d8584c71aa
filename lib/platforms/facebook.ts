import { facebookComposers } from './facebook-composers.ts';
import { plainHost } from './plain-host.ts';
import type { PlaceReading, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** First path parts that are Facebook's own sections, not someone's page. */
const sections = new Set(
  'ads,bookmarks,business,dialog,events,fundraisers,friends,gaming,hashtag,help,latest,legal,login,marketplace,media,notes,notifications,onthisday,photo,photos,plugins,policies,privacy,recover,reel,saved,search,settings,share,stories,terms,watch'.split(
    ',',
  ),
);

const groupSections = new Set(['create', 'discover', 'joins', 'search']);

type Spot = Pick<PlaceReading, 'surface' | 'conversation'>;
const other: Spot = { surface: 'other', conversation: null };

function page(name: string | null | undefined): Spot {
  return name ? { surface: 'page', conversation: `page/${name.toLowerCase()}` } : other;
}

/** Group, page or feed, by the path: nothing else on the page names them (2026-09). */
function spotOf(url: URL): Spot {
  // business., developers., about.: no feed, group or page of the network.
  if (plainHost(url.hostname) !== 'facebook.com') return other;
  const [first, second, third] = segments(url.pathname);
  if (first === undefined || first === 'home.php' || (first === 'groups' && second === 'feed')) {
    return { surface: 'feed', conversation: null };
  }
  if (first === 'groups') {
    return second && !groupSections.has(second)
      ? { surface: 'group', conversation: `groups/${second.toLowerCase()}` }
      : other;
  }
  if (first === 'profile.php' || first === 'permalink.php' || first === 'story.php') {
    return page(url.searchParams.get('id'));
  }
  if (first === 'pages' || first === 'people') return page(third);
  if (first === 'p') return page(second);
  return sections.has(first) || first.endsWith('.php') ? other : page(first);
}

/** Whether a page is one that the school listed is for `isOfficialPage`, not for the address alone. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
  home: 'https://www.facebook.com/',
  chipCorner: 'bottom-left',
  reads: {},
  place({ url }) {
    const [first] = segments(url.pathname);
    // Its messages are Messenger's place.
    if (first === 'messages' || first === 'e2ee') return null;
    return reading('facebook', url, spotOf(url));
  },
  composers: facebookComposers,
};
