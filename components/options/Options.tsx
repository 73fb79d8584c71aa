import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/messages.ts';
import { isOfficialPage } from '../../lib/platforms/official-page.ts';
import { packs } from '../../lib/policy/packs.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Mark } from '../overlay/Mark.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useSpeech } from '../shared/language.ts';
import { Segments } from '../shared/Segments.tsx';
import { Select } from '../shared/Select.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { Clauses } from './Clauses.tsx';
import { domainIn } from './domain.ts';
import { ListEditor } from './ListEditor.tsx';
import { Readings } from './Readings.tsx';
import { useOptions } from './words.ts';
import { ZoneSelect } from './ZoneSelect.tsx';

/** The settings; each is written as it is changed. */
export function Options({ page, register }: { page: Page; register: Register }) {
  const words = useOptions();
  const shared = useShared();
  const { date } = useSpeech();
  const act = useAct();
  const { settings, pack } = register;
  const lang = page.lang.value;
  const save = (patch: Partial<Settings>) => act.run(() => page.write('saveSettings', { patch }));
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div class="options-page">
      <header class="options-top">
        <a href="desk.html">
          <Mark /> Vigie
        </a>
      </header>
      <main>
        <h1>{words.title}</h1>
        <ErrorNote error={act.error} />
        <section>
          <h2>{words.language}</h2>
          <Segments
            label={words.language}
            value={lang}
            options={[
              ['fr', shared.language.fr],
              ['en', shared.language.en],
            ]}
            onChange={page.setLanguage}
          />
        </section>
        <section>
          <h2>{words.body}</h2>
          <Select
            label={words.body}
            value={settings.pack ?? ''}
            options={[
              ['', words.bodyNone],
              ...packs.map(({ id, issuer }) => [id, issuer[lang]] as const),
            ]}
            onChange={(chosen) => void save({ pack: chosen || null })}
          />
          {pack && (
            <p class="hint">
              {words.rules(pack.title[lang], date(pack.effectiveFrom))} {pack.notice[lang]}
            </p>
          )}
        </section>
        <section id="pages">
          <h2>{words.pages.title}</h2>
          <p class="sub">{words.pages.text}</p>
          <ListEditor
            {...words.pages}
            items={settings.officialPages}
            read={(written) => (isOfficialPage(written, [written]) ? written : null)}
            onChange={(officialPages) => save({ officialPages })}
          />
        </section>
        <section id="domains">
          <h2>{words.domains.title}</h2>
          <p class="sub">{words.domains.text}</p>
          <ListEditor
            {...words.domains}
            items={settings.workDomains}
            read={domainIn}
            onChange={(workDomains) =>
              save({
                workDomains,
                personalDomains: settings.personalDomains.filter(
                  (each) => !workDomains.includes(each),
                ),
              })
            }
          />
          {settings.personalDomains.length > 0 && (
            <>
              <h3>{words.domains.personal}</h3>
              <ListEditor
                {...words.domains}
                items={settings.personalDomains}
                read={null}
                onChange={(personalDomains) => save({ personalDomains })}
              />
            </>
          )}
        </section>
        <section>
          <h2>{words.zone.title}</h2>
          <ZoneSelect value={settings.timeZone} onChange={(timeZone) => void save({ timeZone })} />
        </section>
        {pack && (
          <>
            <Readings
              pack={pack}
              lang={lang}
              chosen={settings.switches}
              onChange={(switches) => void save({ switches })}
            />
            <Clauses pack={pack} lang={lang} />
          </>
        )}
        <p class="honesty">{shared.honesty}</p>
      </main>
    </div>
  );
}
