import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { Checking } from './Checking.tsx';
import { Gone } from './Gone.tsx';
import { keepPlaced } from './keep-placed.ts';
import { NotNoted } from './NotNoted.tsx';
import { PressAgain } from './PressAgain.tsx';
import { Question } from './Question.tsx';
import { Reasons } from './Reasons.tsx';
import { Refused } from './Refused.tsx';
import { keepRaised, raise } from './raise.ts';

interface Props {
  hold: HoldState;
  actions: OverlayActions;
}

/** A key that changes when the dialog says something else, so that choices start anew. */
const keyOf = (hold: HoldState): string =>
  hold.kind === 'reasons'
    ? JSON.stringify([hold.text, hold.verdict.reasons.map(({ code, spans }) => [code, spans])])
    : hold.kind;

/**
 * The held message. A modal dialog in the closed root; its form closes it natively, so that Escape and a button work
 * even when this script is dead. Closing is « Modifier moi-même ».
 */
export function HoldDialog({ hold, actions }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const closing = useRef(false);
  const shown = useRef(false);
  const at = hold.kind === 'reasons' ? hold.at : null;
  const key = keyOf(hold);
  useLayoutEffect(() => {
    const dialog = box.current;
    const end = dialog && keepRaised(dialog);
    return () => {
      end?.();
      // Closed before it goes, so that the browser gives the focus back to the field.
      closing.current = true;
      dialog?.close();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new state is shown and takes the focus
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog?.isConnected) return;
    // Just closed by the person: the event that ends the hold is on its way, and what came meanwhile opens nothing.
    if (shown.current && !dialog.open) return;
    shown.current = true;
    // Open but over nothing: the page took the host out and it came back.
    if (!dialog.open || !dialog.matches(':modal')) raise(dialog);
    dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [hold]);
  useLayoutEffect(() => {
    const dialog = box.current;
    return dialog ? keepPlaced(dialog, at) : undefined;
  }, [at]);
  const wide = hold.kind === 'reasons' && hold.verdict.reasons.length > 1;
  return (
    <dialog
      ref={box}
      class={wide ? 'hold' : 'hold hold-small'}
      role="alertdialog"
      aria-labelledby="vigie-title"
      aria-describedby="vigie-summary"
      onClose={trusted(() => {
        // Shut and shown again in one go, to come above what the page has shown, it is not closed.
        if (!closing.current && !box.current?.open) actions.edit();
      })}
    >
      <form method="dialog" key={key}>
        <Body hold={hold} actions={actions} />
      </form>
    </dialog>
  );
}

function Body({ hold, actions }: Props) {
  switch (hold.kind) {
    case 'reasons':
      return <Reasons hold={hold} actions={actions} />;
    case 'question':
      return <Question hold={hold} actions={actions} />;
    case 'checking':
      return <Checking hold={hold} />;
    case 'gone':
      return <Gone hold={hold} actions={actions} />;
    case 'rewrite-refused':
      return <Refused hold={hold} actions={actions} />;
    case 'not-noted':
      return <NotNoted />;
    case 'press-again':
      return <PressAgain hold={hold} />;
  }
}
