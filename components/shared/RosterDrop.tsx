import './drop.css';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

interface Props {
  title: string;
  detail: string | null;
  onFiles(files: readonly File[]): void;
  onPaste(): void;
}

/** Where a file is dropped; the same by two buttons, for keyboards. */
export function RosterDrop({ title, detail, onFiles, onPaste }: Props) {
  const { roster } = useShared();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the buttons inside
    <div
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="upload" />
      <p>
        <b>{title}</b>
        <span role="status">{detail ?? roster.dropHint}</span>
      </p>
      <input
        ref={picker}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.xls,.xml,.zip,text/csv,text/plain"
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, corrected, is read again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="btn" onClick={() => picker.current?.click()}>
        {detail ? roster.chooseOther : roster.choose}
      </button>
      <button type="button" class="btn" onClick={onPaste}>
        <Icon name="paste" />
        {roster.paste}
      </button>
    </div>
  );
}
