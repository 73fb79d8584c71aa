import './drop.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FilePicker, type FilePicking } from './FilePicker.tsx';
import { Icon } from './icon.tsx';

interface Props extends FilePicking {
  /** Of the button, for keyboards; `look`: its classes. */
  button: string;
  look?: string;
  /** What may be dropped, or was. */
  said: ComponentChildren;
  /** Further buttons. */
  children?: ComponentChildren;
}

/** Where files are dropped; the same by a button. */
export function FileDrop({ button, look = 'btn', said, children, ...picking }: Props) {
  const { multiple = false, disabled = false, onFiles } = picking;
  const [over, setOver] = useState(false);
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
        const dropped = [...(event.dataTransfer?.files ?? [])];
        const files = multiple ? dropped : dropped.slice(0, 1);
        if (files.length > 0 && !disabled) onFiles(files);
      }}
    >
      <Icon name="upload" />
      {said}
      <FilePicker {...picking} class={look}>
        {button}
      </FilePicker>
      {children}
    </div>
  );
}
