import { useState } from 'preact/hooks';
import type { RosterPreview } from '../../../lib/roster/read-roster.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { RosterReader } from '../../shared/RosterReader.tsx';
import { RosterTable } from '../../shared/RosterTable.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { groupsToImport } from './groups-to-import.ts';

interface Props {
  page: Page;
  register: Register;
  onClose(): void;
}

/** All the groups of a file at once, for those who teach many: each becomes a group of Vigie. */
export function ImportGroups({ page, register, onClose }: Props) {
  const { cancel } = useShared();
  return (
    <RosterReader read={page.readRoster}>
      {(preview, file) => (
        <>
          {preview && (
            <Choose key={file} page={page} register={register} preview={preview} onDone={onClose} />
          )}
          <div class="acts">
            <button type="button" class="btn" onClick={onClose}>
              {cancel}
            </button>
          </div>
        </>
      )}
    </RosterReader>
  );
}

interface ChooseProps {
  page: Page;
  register: Register;
  preview: RosterPreview;
  onDone(): void;
}

function Choose({ page, register, preview, onDone }: ChooseProps) {
  const { roster, students: count } = useShared();
  const { several: words } = roster;
  const [name, setName] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const act = useAct();
  const all = groupsToImport(preview, name.trim(), register);
  const chosen = all.filter((group) => !group.updated && !left.has(group.name));
  const kept = chosen.flatMap(({ listed }) => listed);
  const keep = async () => {
    const groups = chosen.map(({ id, name: called, students }) => ({ id, name: called, students }));
    await page.write('importGroups', { schoolYear: register.year, groups });
    onDone();
  };
  const toggle = (group: string, wanted: boolean) => {
    const next = new Set(left);
    if (wanted) next.delete(group);
    else next.add(group);
    setLeft(next);
  };
  return (
    <>
      {preview.groups.length === 0 && (
        <TextField label={words.one} value={name} maxLength={100} onText={setName} />
      )}
      {all.length > 0 && (
        <fieldset class="groups-found">
          <legend>{words.groups}</legend>
          {all.map((group) => (
            <label key={group.name}>
              <input
                type="checkbox"
                disabled={group.updated}
                checked={!group.updated && !left.has(group.name)}
                onChange={(event) => toggle(group.name, event.currentTarget.checked)}
              />
              <span>
                <b>{group.name}</b> · {count(group.listed.length)}
                {group.updated && <span class="hint"> {words.filled(group.already)}</span>}
                {!group.updated && group.id && <span class="hint"> {words.joins}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {kept.length > 0 && <RosterTable preview={preview} students={kept} />}
      <ErrorNote error={act.error} />
      {kept.length > 0 && (
        <div class="btns">
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() => void act.run(keep)}
          >
            {words.keep(chosen.length, kept.length)}
          </button>
        </div>
      )}
    </>
  );
}
