import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { useFocus } from '../../shared/use-focus.ts';
import { useFocusBack } from '../../shared/use-focus-back.ts';

interface Props {
  label: string;
  /** The form; `close` takes it away again, and the focus goes back. */
  children(close: () => void): ComponentChildren;
}

/** A quiet button with a form behind it. */
export function Opener({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(open);
  const form = useFocus<HTMLDivElement>(open, 'input, select, textarea');
  if (!open) {
    return (
      <button ref={opener} type="button" class="quiet opener" onClick={() => setOpen(true)}>
        <Icon name="plus" small /> {label}
      </button>
    );
  }
  return <div ref={form}>{children(() => setOpen(false))}</div>;
}
