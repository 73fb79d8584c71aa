import type { ComponentChildren } from 'preact';
import { useAsk } from './words.ts';

interface Props {
  title: string;
  text: string;
  onLater(): void;
  /** Where the answer can be changed, in the place of *Endroits*; null: there is none. */
  hint?: string | null;
  /** In the place of « Plus tard ». */
  later?: string;
  /** The button that answers, where the question has one. */
  act?: ComponentChildren;
  children: ComponentChildren;
}

/** Title, sentence, choices and foot of a question. */
export function AskFrame({ title, text, onLater, hint, later, act, children }: Props) {
  const words = useAsk();
  return (
    <>
      <header class="ask-head">
        <h1>{title}</h1>
        <p class="sub">{text}</p>
      </header>
      {children}
      <footer class="ask-foot">
        {hint !== null && <span class="hint">{hint ?? words.once}</span>}
        <button type="button" class="btn bare" onClick={onLater}>
          {later ?? words.later}
        </button>
        {act}
      </footer>
    </>
  );
}
