import { typedNames } from '../../lib/platforms/typed-names.ts';
import { saidOfSite } from '../../lib/policy/said-of-site.ts';
import { likelyPlatform, schoolPlatforms } from '../../lib/policy/school-platforms.ts';
import type { Filled } from '../../lib/screens/fill-names.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { PopupTab } from '../../lib/screens/tab.ts';
import type { Write } from '../../lib/screens/write.ts';
import { Mark } from '../overlay/Mark.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { useShared } from '../shared/words.ts';
import { BackupLine } from './BackupLine.tsx';
import { OtherSite } from './OtherSite.tsx';
import { PopupPlace } from './PopupPlace.tsx';
import { StudentNames } from './StudentNames.tsx';
import { usePopup } from './words.ts';

interface Props {
  tab: PopupTab;
  register: Register;
  write: Write;
  /** Puts names into the student fields of a tab. */
  fill(tab: number, names: readonly string[]): Promise<Filled>;
}

/** The toolbar popup: the status of the page under it, and the ways to Vigie's own pages. */
export function Popup({ tab, register, write, fill }: Props) {
  const words = usePopup();
  const shared = useShared();
  const view = tab.view.value;
  // The browser is asked within the press; what the site is can be kept after.
  const add = async (host: string, platform: string | null) => {
    const added = await tab.add(host);
    if (added && platform !== null) {
      const schoolHosts = { ...register.settings.schoolHosts, [host]: platform };
      await write('saveSettings', { patch: { schoolHosts } });
      await tab.show();
    }
    return added;
  };
  return (
    <div class="popup">
      <header class="popup-top">
        <Mark />
        <h1>Vigie</h1>
        <a
          class="icon-btn"
          href="options.html"
          target="_blank"
          aria-label={words.options}
          rel="noopener"
        >
          <Icon name="sliders" />
        </a>
      </header>
      <main>
        {view.kind === 'loading' && <p role="status">{shared.loading}</p>}
        {view.kind === 'failed' && <ErrorNote error={view.error} />}
        {view.kind === 'unread' && (
          <OtherSite
            host={view.host}
            said={saidOfSite(register.pack, view.host)}
            offer={view.offer}
            platforms={register.pack ? schoolPlatforms(register.pack) : []}
            likely={register.pack && likelyPlatform(register.pack, view.host ?? '', view.path)}
            add={add}
          />
        )}
        {view.kind === 'place' && (
          <PopupPlace
            place={view.place}
            watched={view.watched}
            barred={view.barred}
            allow={tab.allow}
          />
        )}
        {view.kind === 'place' && view.tab !== null && typedNames.has(view.platform) && (
          <StudentNames
            register={register}
            group={view.place.group}
            fill={(names) => fill(view.tab ?? -1, names)}
          />
        )}
        <BackupLine register={register} />
      </main>
      <footer class="popup-foot">
        <span class="promise">
          <Icon name="lock" small /> {shared.local}
        </span>
        <a href="desk.html#ou-ecrire" target="_blank" rel="noopener">
          {words.where}
        </a>
        {register.settings.role === 'principal' && (
          <a href="office.html" target="_blank" rel="noopener">
            {shared.office}
          </a>
        )}
        <a href="desk.html" target="_blank" rel="noopener">
          {words.desk}
        </a>
      </footer>
    </div>
  );
}
