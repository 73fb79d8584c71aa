import '../../shared/drop.css';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { useForms } from './words.ts';

interface Props {
  disabled: boolean;
  onFiles(files: readonly File[]): void;
}

/** Where returned forms are dropped, several at once; the same by a button. */
export function FormDrop({ disabled, onFiles }: Props) {
  const words = useForms();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && !disabled) onFiles([...files]);
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
      <p>
        <b>{words.drop}</b>
        <span>{words.dropText}</span>
      </p>
      <input
        ref={picker}
        class="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        accept=".pdf,application/pdf,image/*"
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, corrected, is read again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="btn" disabled={disabled} onClick={() => picker.current?.click()}>
        {words.choose}
      </button>
    </div>
  );
}
