import type { PlaceView } from '../../lib/messages.ts';
import { platformById } from '../../lib/platforms/index.ts';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { platformName } from '../shared/platform-name.ts';
import { useShared } from '../shared/words.ts';
import { useChip } from './words.ts';

/** The ways on of a place: those of the chip's panel, for a page where the chip does not stand. */
export function PlaceActs({ place }: { place: PlaceView }) {
  const shared = useShared();
  const { panel } = useChip();
  const { status, parentPlatform } = place;
  const parents = parentPlatform && platformById(parentPlatform);
  const acts: [PageIcon, string, string][] = [];
  if (status === 'not-set-up') acts.push(['flag', shared.setUp.act, 'welcome.html']);
  if (status.startsWith('approved') || status === 'authorised') {
    acts.push(['consent', panel.record, 'desk.html#consentements']);
  }
  if (status === 'authorisation-required') {
    acts.push(['document', panel.request, 'desk.html#autorisations']);
  }
  if (parents?.home) acts.push(['external', panel.open(platformName(parents.id)), parents.home]);
  // Only Facebook has pages that a school may list (4.0, note).
  if (status === 'forbidden' && place.platformName === 'Facebook') {
    acts.push(['flag', panel.enlist, 'options.html#pages']);
  }
  if (acts.length === 0) return null;
  return (
    <section class="lines">
      {acts.map(([icon, label, href]) => (
        <a key={href} class="line" href={href} target="_blank" rel="noopener">
          <Icon name={icon} /> {label}
        </a>
      ))}
    </section>
  );
}
