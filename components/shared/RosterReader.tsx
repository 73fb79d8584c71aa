import './roster.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RosterPreview } from '../../lib/roster/read-roster.ts';
import type { ReadRoster } from '../../lib/screens/read-roster.ts';
import { Field } from './Field.tsx';
import { RosterColumns } from './RosterColumns.tsx';
import { RosterDrop } from './RosterDrop.tsx';
import { RosterFault } from './RosterFault.tsx';
import { useFocus } from './use-focus.ts';
import { useRoster } from './use-roster.ts';
import { useShared } from './words.ts';

interface Props {
  read: ReadRoster;
  /** What follows; null while there is nothing to import. `name`: of the file. */
  children(preview: RosterPreview | null, name: string): ComponentChildren;
}

/** Where a class list is dropped, picked or pasted, and where its columns are told apart. */
export function RosterReader({ read, children }: Props) {
  const { roster } = useShared();
  const source = useRoster(read);
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const pasteField = useFocus<HTMLTextAreaElement>(pasting);
  const { reading, files, busy, choice } = source;
  const preview = busy ? null : (reading?.preview ?? null);
  const [file] = files;
  const name = files.length > 1 ? roster.files(files.length) : (file?.name ?? '');
  const said = [
    reading?.format && roster.recognised(roster.formats[reading.format]),
    preview && roster.found(preview.students.length),
  ].filter(Boolean);
  return (
    <div class="roster">
      <RosterDrop
        title={file && !source.error ? name : roster.drop}
        detail={said.length > 0 ? said.join(' · ') : null}
        onFiles={(given) => {
          setPasting(false);
          source.take(given);
        }}
        onPaste={() => setPasting(true)}
      />
      {pasting && (
        <div class="roster-paste">
          <Field label={roster.pasteLabel} hint={roster.pasteHint}>
            <textarea
              ref={pasteField}
              rows={6}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </Field>
          <button type="button" class="btn" onClick={() => source.paste(roster.pasted, pasted)}>
            {roster.read}
          </button>
        </div>
      )}
      {busy && (
        <p class="roster-busy" role="status">
          {roster.reading}{' '}
          <button type="button" class="quiet" onClick={source.stop}>
            {roster.stop}
          </button>
        </p>
      )}
      {source.error !== null && <RosterFault source={source} />}
      {!busy && reading && reading.columns.length > 0 && (
        <RosterColumns
          // What is chosen starts from what was read.
          key={JSON.stringify(choice)}
          reading={reading}
          onChoose={(wanted) => source.choose({ ...choice, ...wanted })}
        />
      )}
      {(choice.skip ?? []).length > 0 && (
        <p class="hint">{roster.skipped(choice.skip?.length ?? 0)}</p>
      )}
      {children(preview, name)}
    </div>
  );
}
