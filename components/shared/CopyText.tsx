import { useState } from 'preact/hooks';
import { ErrorNote } from './ErrorNote.tsx';
import { Icon } from './icon.tsx';

interface Props {
  text: string;
  label: string;
  /** Said once it is copied. */
  done: string;
  primary?: boolean;
}

/** Copies a text at a press, and says so; another text has not been copied yet. */
export function CopyText({ text, label, done, primary = false }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const copy = async () => {
    setError(null);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <span role="status" class="hint">
        {copied === text ? done : ''}
      </span>
      <button type="button" class={`btn ${primary ? 'primary' : ''}`} onClick={() => void copy()}>
        <Icon name="copy" /> {label}
      </button>
      <ErrorNote error={error} />
    </>
  );
}
