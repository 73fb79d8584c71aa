import { AskBrowser } from '../shared/AskBrowser.tsx';
import { Icon } from '../shared/icon.tsx';
import { useSites } from '../shared/sites-words.ts';
import { usePopup } from './words.ts';

interface Props {
  host: string | null;
  /** The site can be added. */
  offer: boolean;
  add(host: string): Promise<boolean>;
}

/** A page that Vigie does not read: what the directive asks, and the way to have it read. */
export function OtherSite({ host, offer, add }: Props) {
  const words = usePopup();
  const sites = useSites();
  return (
    <>
      <section class="status is-none">
        <Icon name="eyeOff" />
        <div>
          <h2>{words.unread}</h2>
          {host && <small>{host}</small>}
          <p>{words.unreadText}</p>
          <a class="line" href="desk.html#autorisations" target="_blank" rel="noopener">
            <Icon name="calendar" /> {words.authorisations}
          </a>
        </div>
      </section>
      {offer && host && (
        <section class="ask-site">
          <p class="sub">{sites.addText}</p>
          <AskBrowser label={sites.add} ask={() => add(host)} />
        </section>
      )}
    </>
  );
}
