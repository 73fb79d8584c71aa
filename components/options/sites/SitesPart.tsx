import { siteMatch } from '../../../lib/platforms/site.ts';
import type { Sites } from '../../../lib/screens/sites.ts';
import { AskBrowser } from '../../shared/AskBrowser.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSites } from '../../shared/sites-words.ts';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import './sites.css';

/** Sites that were added, each removable, and what the browser keeps from Vigie. */
export function SitesPart({ sites }: { sites: Sites }) {
  const words = useSites();
  const shared = useShared();
  const act = useAct();
  const view = sites.view.value;
  if (!view) return null;
  return (
    <section id="sites">
      <h2>{words.title}</h2>
      <p class="sub">{words.text}</p>
      {view.added.length === 0 && <p class="hint">{words.empty}</p>}
      <ul class="sites">
        {view.added.map(({ host, allowed }) => (
          <li key={host}>
            <Reach name={host} barred={!allowed} said={allowed ? words.watched : words.barred} />
            {!allowed && (
              <AskBrowser
                label={words.allow}
                name={words.allowItem(host)}
                ask={() => sites.allow([siteMatch(host)])}
              />
            )}
            <button
              type="button"
              class="icon-btn"
              aria-label={shared.removeItem(host)}
              onClick={() => void act.run(() => sites.remove(host))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <ErrorNote error={act.error} />
      {view.added.length > 0 && <p class="hint">{words.until}</p>}
      {view.barred.length > 0 && (
        <>
          <h3>{words.barredTitle}</h3>
          <ul class="sites">
            {view.barred.map(({ name, matches }) => (
              <li key={name}>
                <Reach name={name} barred said={words.barredText} />
                <AskBrowser
                  label={words.allow}
                  name={words.allowItem(name)}
                  ask={() => sites.allow(matches)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Reach({ name, barred, said }: { name: string; barred: boolean; said: string }) {
  return (
    <div class="reach">
      <b>{name}</b>
      <span class={barred ? 'is-advise' : ''}>
        {barred && <Icon name="eyeOff" small />}
        {said}
      </span>
    </div>
  );
}
