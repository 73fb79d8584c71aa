import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  onFiles(files: readonly File[]): void;
}

/** Where no folder can be kept (Firefox), one is picked each time; every file in it is given. */
export function FolderPick({ label, onFiles }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        {...{ webkitdirectory: true }}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
      <button type="button" class="btn" onClick={() => picker.current?.click()}>
        {label}
      </button>
    </>
  );
}
