import './roster.css';
import { useState } from 'preact/hooks';
import type { NewStudent } from '../../lib/messages.ts';
import { checkSize } from '../../lib/roster/decode.ts';
import { type RosterPreview, readRoster } from '../../lib/roster/read-roster.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { Field } from './Field.tsx';
import { RosterDrop } from './RosterDrop.tsx';
import { RosterTable } from './RosterTable.tsx';
import { Select } from './Select.tsx';
import { useAct } from './use-act.ts';
import { useShared } from './words.ts';

interface Source {
  name: string;
  content: string | Uint8Array;
}
interface Props {
  /** Students already in the group. */
  already: number;
  /** The name of the group that is imported into: preselected where the file names it. */
  group: string;
  onKeep(students: readonly NewStudent[]): Promise<unknown>;
  onCancel(): void;
  cancel: string;
}

/** A class list dropped, picked or pasted; what is kept and thrown away is seen before anything is stored. */
export function RosterImport({ already, group, onKeep, onCancel, cancel }: Props) {
  const { roster } = useShared();
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [part, setPart] = useState('');
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const act = useAct();

  /** `wanted` null: the part of the file that has the group's name, else all of it. */
  const show = (from: Source, wanted: string | null) => {
    setPreview(null);
    const whole = readRoster(from.content);
    const own = whole.groups.length > 1 && whole.groups.includes(group) ? group : '';
    const chosen = wanted ?? own;
    setSource(from);
    setPart(chosen);
    setPreview(
      chosen === '' ? whole : { ...readRoster(from.content, chosen), groups: whole.groups },
    );
  };
  const read = (from: Source, wanted: string | null) => act.run(async () => show(from, wanted));
  const readFile = (file: File) =>
    void act.run(async () => {
      setPreview(null);
      checkSize(file.size);
      setPasting(false);
      show({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) }, null);
    });

  return (
    <div class="roster">
      <RosterDrop
        title={preview && source ? source.name : roster.drop}
        detail={preview ? roster.found(preview.students.length) : null}
        onFile={readFile}
        onPaste={() => setPasting(true)}
      />
      {pasting && (
        <div class="roster-paste">
          <Field label={roster.pasteLabel} hint={roster.pasteHint}>
            <textarea
              rows={6}
              value={pasted}
              // biome-ignore lint/a11y/noAutofocus: the person just asked to paste here
              autoFocus
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </Field>
          <button
            type="button"
            class="btn"
            onClick={() => void read({ name: roster.pasted, content: pasted }, null)}
          >
            {roster.read}
          </button>
        </div>
      )}
      <ErrorNote error={act.error} />
      {preview && source && preview.groups.length > 1 && (
        <Select
          label={roster.which}
          value={part}
          options={[['', roster.all], ...preview.groups.map((name) => [name, name] as const)]}
          onChange={(value) => void read(source, value)}
        />
      )}
      {preview && <RosterTable preview={preview} />}
      {preview && already > 0 && <p class="hint">{roster.again(already)}</p>}
      <div class="acts">
        <button type="button" class="btn" onClick={onCancel}>
          {cancel}
        </button>
        {preview && (
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() => void act.run(() => onKeep(preview.students))}
          >
            {roster.keep(preview.students.length)}
          </button>
        )}
      </div>
    </div>
  );
}
