import { useState } from 'preact/hooks';
import type { SaidOfSite } from '../../lib/policy/said-of-site.ts';
import type { SchoolPlatform } from '../../lib/policy/school-platforms.ts';
import { AskBrowser } from '../shared/AskBrowser.tsx';
import { Icon } from '../shared/icon.tsx';
import { Select } from '../shared/Select.tsx';
import { useSites } from '../shared/sites-words.ts';
import { usePopup } from './words.ts';

interface Props {
  host: string | null;
  /** What the pack says of it. */
  said: SaidOfSite;
  /** The site can be added. */
  offer: boolean;
  /** What a school may have at an address of its own; empty: nothing is asked. */
  platforms: readonly SchoolPlatform[];
  /** The one that this most likely is, by its id. */
  likely: string | null;
  /** `platform`: what the person says it is, by the pack's id; null: another site. */
  add(host: string, platform: string | null): Promise<boolean>;
}

/** A page that Vigie does not read: what the directive asks, and the way to have it read. */
export function OtherSite({ host, said, offer, platforms, likely, add }: Props) {
  const words = usePopup();
  const sites = useSites();
  const [chosen, setChosen] = useState(likely ?? '');
  return (
    <>
      <section class="status is-none">
        <Icon name="eyeOff" />
        <div>
          <h2>{words.unread}</h2>
          {host && <small>{host}</small>}
          <p>{words.unreadTexts[said]}</p>
          {(said === 'authorisation' || said === 'inform') && (
            <a class="line" href="desk.html#autorisations" target="_blank" rel="noopener">
              <Icon name="calendar" /> {words.authorisations}
            </a>
          )}
        </div>
      </section>
      {offer && host && said !== 'sign-in' && (
        <section class="ask-site">
          {platforms.length > 0 && (
            <Select
              label={sites.isOur}
              value={chosen}
              options={[
                ['', sites.another],
                ...platforms.map(({ id, name }) => [id, sites.our(name)] as const),
              ]}
              onChange={setChosen}
            />
          )}
          <p class="sub">{sites.addText}</p>
          <AskBrowser label={sites.add} ask={() => add(host, chosen === '' ? null : chosen)} />
        </section>
      )}
    </>
  );
}
