import { FileDrop } from './FileDrop.tsx';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

interface Props {
  title: string;
  detail: string | null;
  onFiles(files: readonly File[]): void;
  onPaste(): void;
}

/** Where a class list is dropped or chosen; a second button pastes one. */
export function RosterDrop({ title, detail, onFiles, onPaste }: Props) {
  const { roster } = useShared();
  return (
    <FileDrop
      accept=".csv,.tsv,.txt,.xlsx,.xls,.xml,.zip,text/csv,text/plain"
      multiple
      onFiles={onFiles}
      said={
        <p>
          <b>{title}</b>
          <span role="status">{detail ?? roster.dropHint}</span>
        </p>
      }
      button={detail ? roster.chooseOther : roster.choose}
    >
      <button type="button" class="btn" onClick={onPaste}>
        <Icon name="paste" />
        {roster.paste}
      </button>
    </FileDrop>
  );
}
