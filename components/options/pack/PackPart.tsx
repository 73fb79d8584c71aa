import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { PackFile } from '../../../lib/screens/read-pack-file.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Select } from '../../shared/Select.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { useOptions } from '../words.ts';
import { Locked } from './Locked.tsx';
import './pack.css';
import { PackPreview } from './PackPreview.tsx';
import { usePacks } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  readFile(file: File): Promise<PackFile>;
}

/** The directive that is followed: one that is shipped, or a file of the school body, seen before it is followed. */
export function PackPart({ page, register, readFile }: Props) {
  const options = useOptions();
  const words = usePacks();
  const shared = useShared();
  const { date, list } = useSpeech();
  const { settings, pack, given, packs, managed } = register;
  const lang = page.lang.value;
  const [read, setRead] = useState<PackFile | null>(null);
  const act = useAct();
  const follow = (id: string | null) => page.write('saveSettings', { patch: { pack: id } });
  const adopt = async ({ text }: PackFile) => {
    const { id } = await page.write('importPack', { text });
    await follow(id);
    setRead(null);
  };
  const followed = packs.find(({ id }) => id === settings.pack);
  const skipped = managed.pack ? managed.skipped : (followed?.skipped ?? []);
  const chosen = settings.pack ?? '';
  const unused = packs.filter(({ id, importedOn }) => importedOn !== null && id !== chosen);
  const nameOf = ({ pack: each, importedOn }: Register['packs'][number]) =>
    importedOn === null ? each.issuer[lang] : words.imported(each.issuer[lang], date(importedOn));
  return (
    <section id="pack">
      <h2>{options.body}</h2>
      <Locked managed={managed} name="pack">
        <Select
          label={options.body}
          value={managed.pack ? managed.pack.id : chosen}
          options={[
            ['', options.bodyNone],
            ...(managed.pack ? [[managed.pack.id, managed.pack.issuer[lang]] as const] : []),
            ...packs.map((each) => [each.id, nameOf(each)] as const),
          ]}
          onChange={(id) => void act.run(() => follow(id || null))}
        />
        {pack && (
          <p class="hint">
            {options.rules(pack.title[lang], date(pack.effectiveFrom))} {pack.notice[lang]}
          </p>
        )}
        {skipped.length > 0 && <p class="hint">{words.skipped(list(skipped))}</p>}
        {!('pack' in managed.settings) && (
          <p class="pack-import">
            <FilePicker
              accept=".json,application/json"
              onFiles={([file]) => {
                setRead(null);
                if (file) void act.run(async () => setRead(await readFile(file)));
              }}
            >
              <Icon name="upload" /> {words.import}
            </FilePicker>
            <span class="hint">{words.importHint}</span>
          </p>
        )}
      </Locked>
      <ErrorNote error={act.error} />
      {read && (
        <>
          <PackPreview
            from={given}
            to={read.pack}
            digest={read.digest}
            skipped={read.skipped}
            lang={lang}
          />
          <p class="pack-acts">
            <button
              type="button"
              class="btn primary"
              disabled={act.busy}
              onClick={() => void act.run(() => adopt(read))}
            >
              {words.adopt}
            </button>
            <button type="button" class="btn" onClick={() => setRead(null)}>
              {shared.cancel}
            </button>
          </p>
        </>
      )}
      {unused.map((each) => (
        <p key={each.id} class="pack-unused">
          {nameOf(each)}{' '}
          <Confirm
            label={words.removed}
            question={words.removeAsk}
            act={shared.remove}
            onAct={() => page.write('removePack', { id: each.id })}
          />
        </p>
      ))}
    </section>
  );
}
