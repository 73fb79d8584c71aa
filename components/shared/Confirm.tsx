import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorNote } from './ErrorNote.tsx';
import { useAct } from './use-act.ts';
import { useFocus } from './use-focus.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useShared } from './words.ts';

interface Props {
  /** What the first press says, and its name for a screen reader where that is not enough. */
  label: string;
  children?: ComponentChildren;
  class?: string;
  question: string;
  act: string;
  onAct(): Promise<unknown>;
}

/** A destructive act: what it does is said before it is done, in place. */
export function Confirm({ label, children, question, act, onAct, class: look = 'quiet' }: Props) {
  const words = useShared();
  const [asked, setAsked] = useState(false);
  const doing = useAct();
  const opener = useFocusBack<HTMLButtonElement>(asked);
  const first = useFocus<HTMLButtonElement>(asked);
  if (!asked) {
    return (
      <button
        ref={opener}
        type="button"
        class={look}
        aria-label={label}
        onClick={() => setAsked(true)}
      >
        {children ?? label}
      </button>
    );
  }
  const close = () => setAsked(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around two buttons
    <span class="confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        ref={first}
        type="button"
        class="btn compact"
        disabled={doing.busy}
        onClick={() => void doing.run(onAct).then((done) => done && close())}
      >
        {act}
      </button>
      <button type="button" class="btn compact" onClick={close}>
        {words.cancel}
      </button>
      <ErrorNote error={doing.error} />
    </span>
  );
}
