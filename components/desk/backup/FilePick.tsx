import '../../shared/drop.css';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { useBackupWords } from './words.ts';

interface Props {
  /** What is said of the file that was chosen; null: none yet. */
  chosen: string | null;
  onFile(file: File): void;
}

/** Where an encrypted file is dropped; the same by a button, for keyboards. */
export function FilePick({ chosen, onFile }: Props) {
  const { file: words } = useBackupWords();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside
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
      <p role="status">{chosen ?? words.drop}</p>
      <input
        ref={picker}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".vigie"
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file is read again.
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class={chosen ? 'btn' : 'btn primary'}
        onClick={() => picker.current?.click()}
      >
        {chosen ? words.other : words.choose}
      </button>
    </div>
  );
}
