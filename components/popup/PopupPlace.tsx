import type { PlaceView } from '../../lib/messages.ts';
import { statusLook } from '../overlay/status.ts';
import { AskBrowser } from '../shared/AskBrowser.tsx';
import { Icon } from '../shared/icon.tsx';
import { useSites } from '../shared/sites-words.ts';
import { useShared } from '../shared/words.ts';
import { PlaceActs } from './PlaceActs.tsx';
import { useChip, usePopup } from './words.ts';

interface Props {
  place: PlaceView;
  watched: boolean;
  /** Match patterns that the browser keeps from Vigie here. */
  barred: readonly string[];
  allow(patterns: readonly string[]): Promise<boolean>;
}

/** What the policy says of this page, who decides, and who reads it. */
export function PopupPlace({ place, watched, barred, allow }: Props) {
  const words = usePopup();
  const shared = useShared();
  const sites = useSites();
  const { panel } = useChip();
  const look = statusLook(place);
  const setUp = place.status === 'not-set-up';
  return (
    <>
      <section class={`status ${look.tone}`}>
        <Icon name={look.icon} />
        <div>
          <h2>{look.word}</h2>
          <small>{words.restsOn(place.platformName, place.said.account)}</small>
          {place.clause && (
            <p>
              <a
                href="options.html#clauses"
                target="_blank"
                aria-label={panel.readClause(place.clause.id)}
                rel="noopener"
              >
                {place.clause.id}
              </a>{' '}
              {place.clause.text}
            </p>
          )}
          {place.said.decides && <p class="sub">{place.said.decides}</p>}
          {setUp && <p>{shared.setUp.text}</p>}
        </div>
      </section>
      {!watched && (
        <section class="status is-advise">
          <Icon name="eyeOff" />
          {barred.length === 0 ? (
            <span>{words.reload}</span>
          ) : (
            <div>
              {sites.barredHere}
              <AskBrowser label={sites.allow} ask={() => allow(barred)} />
            </div>
          )}
        </section>
      )}
      {place.group && (
        <section class="status">
          <Icon name="group" />
          <div>
            <b>{shared.group(place.group)}</b>
            {place.said.counts && <p class="sub">{place.said.counts}</p>}
          </div>
        </section>
      )}
      <PlaceActs place={place} />
    </>
  );
}
