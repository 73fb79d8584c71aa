import { useState } from 'preact/hooks';
import type { ConsentsExport } from '../../../lib/records/record.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';

interface Props {
  office: OfficeProps['office'];
  /** Id of the record. */
  id: string;
  body: ConsentsExport;
}

/** The sealed file is compared with its record, then opened: only then is it accepted (5.9). */
export function OpenConsents({ office, id, body }: Props) {
  const { sealed: words } = useOffice();
  const act = useAct();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  if (office.opened.value.has(id)) {
    return (
      <p class="body-note" role="status">
        {words.opened(body.students, body.events)}
      </p>
    );
  }
  const compare = ([chosen]: readonly File[]) =>
    act.run(async () => {
      const same = chosen !== undefined && (await office.isDeclared(chosen, body));
      setFile(same ? chosen : null);
      if (!same) act.refuse(words.other);
    });
  const open = (sealed: File) =>
    act.run(async () => {
      const proof = await office.openConsents(sealed, passphrase, body);
      if (proof === null) act.refuse(words.differs);
      else office.opened.value = new Map([...office.opened.value, [id, proof]]);
    });
  return (
    <form
      class="body-note sealed"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) void open(file);
      }}
    >
      <p>{words.text}</p>
      <FilePicker accept=".vigie" disabled={act.busy} onFiles={(files) => void compare(files)}>
        {words.pick}
      </FilePicker>
      {file && (
        <>
          <p role="status">{words.same(file.name)}</p>
          <PassphraseField
            label={words.passphrase}
            value={passphrase}
            fill="off"
            onPassphrase={setPassphrase}
          />
          <button type="submit" class="btn primary" disabled={act.busy || passphrase === ''}>
            {words.open}
          </button>
        </>
      )}
      <ErrorNote error={act.error} />
    </form>
  );
}
