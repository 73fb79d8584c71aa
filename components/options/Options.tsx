import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/messages.ts';
import { isOfficialPage } from '../../lib/platforms/official-page.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { PackFile } from '../../lib/screens/read-pack-file.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { Sites } from '../../lib/screens/sites.ts';
import { Mark } from '../overlay/Mark.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { Segments } from '../shared/Segments.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { Clauses } from './Clauses.tsx';
import { domainIn } from './domain.ts';
import { ListEditor } from './ListEditor.tsx';
import { Locked } from './pack/Locked.tsx';
import { ManagedPart } from './pack/ManagedPart.tsx';
import { PackPart } from './pack/PackPart.tsx';
import { PassphraseSection } from './passphrase/PassphraseSection.tsx';
import { Readings } from './Readings.tsx';
import { SelfPart } from './SelfPart.tsx';
import { SitesPart } from './sites/SitesPart.tsx';
import { telephoneIn } from './telephone.ts';
import { useOptions } from './words.ts';
import { ZoneSelect } from './ZoneSelect.tsx';

interface Props {
  page: Page;
  register: Register;
  readPackFile(file: File): Promise<PackFile>;
  sites: Sites;
}

/** The settings; each is written as it is changed. */
export function Options({ page, register, readPackFile, sites }: Props) {
  const words = useOptions();
  const shared = useShared();
  const act = useAct();
  const { settings, pack, given, managed } = register;
  const lang = page.lang.value;
  const save = (patch: Partial<Settings>) => act.run(() => page.write('saveSettings', { patch }));
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div class="options-page">
      <header class="options-top">
        <a href="desk.html">
          <Icon name="back" small /> <Mark /> Vigie
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
        <SelfPart write={page.write} register={register} />
        <PackPart page={page} register={register} readFile={readPackFile} />
        <section id="pages">
          <h2>{words.pages.title}</h2>
          <p class="sub">{words.pages.text}</p>
          <Locked managed={managed} name="officialPages">
            <ListEditor
              {...words.pages}
              items={settings.officialPages}
              read={(written) => (isOfficialPage(written, [written]) ? written : null)}
              onChange={(officialPages) => save({ officialPages })}
            />
          </Locked>
        </section>
        <section id="domains">
          <h2>{words.domains.title}</h2>
          <p class="sub">{words.domains.text}</p>
          <Locked managed={managed} name="workDomains">
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
          </Locked>
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
        <SitesPart sites={sites} />
        <section id="numbers">
          <h2>{words.numbers.title}</h2>
          <p class="sub">{words.numbers.text}</p>
          <ListEditor
            {...words.numbers}
            items={settings.schoolNumbers}
            read={telephoneIn}
            onChange={(schoolNumbers) => save({ schoolNumbers })}
          />
        </section>
        <PassphraseSection page={page} register={register} />
        <section>
          <h2>{words.zone.title}</h2>
          <Locked managed={managed} name="timeZone">
            <ZoneSelect
              value={settings.timeZone}
              onChange={(timeZone) => void save({ timeZone })}
            />
          </Locked>
        </section>
        {pack && (
          <>
            <Locked managed={managed} name="switches">
              <Readings
                pack={pack}
                given={given}
                lang={lang}
                chosen={settings.switches}
                onChange={(switches) => void save({ switches })}
              />
            </Locked>
            <Clauses pack={pack} lang={lang} />
          </>
        )}
        <ManagedPart managed={managed} />
        <p class="honesty">{shared.honesty}</p>
      </main>
    </div>
  );
}
