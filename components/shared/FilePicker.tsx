import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface FilePicking {
  /** Endings and types, as `accept` has them: `.json,application/json`. */
  accept: string;
  /** Several at once. */
  multiple?: boolean;
  /** A whole folder, with all that is in it. */
  folder?: boolean;
  disabled?: boolean;
  /** At least one; exactly one where not `multiple`. */
  onFiles(files: readonly File[]): void;
}
interface Props extends FilePicking {
  class?: string;
  children: ComponentChildren;
}

/** The button that opens the system's dialog for files. */
export function FilePicker(props: Props) {
  const { accept, multiple = false, folder = false, disabled = false, onFiles } = props;
  const look = props.class ?? 'btn';
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        multiple={multiple}
        accept={accept}
        {...{ webkitdirectory: folder }}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file, corrected, is read again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button
        type="button"
        class={look}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {props.children}
      </button>
    </>
  );
}
