import './drop.css';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

interface Props {
  title: string;
  detail: string | null;
  onFile(file: File): void;
  onPaste(): void;
}

/** Where a file is dropped; the same by two buttons, for keyboards. */
export function RosterDrop({ title, detail, onFile, onPaste }: Props) {
  const { roster } = useShared();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
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
        {detail && <span role="status">{detail}</span>}
      </p>
      <input
        ref={picker}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
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
