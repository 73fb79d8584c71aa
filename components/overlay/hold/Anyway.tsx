import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReleaseReason } from '../../../lib/messages.ts';
import { trusted } from '../trusted.ts';
import type { OverlayActions, Verb } from '../view.ts';
import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { useArming } from './use-arming.ts';

const releaseReasons: readonly ReleaseReason[] = [
  'form-received',
  'not-a-student',
  'safety',
  'other',
];

interface Props {
  verb: Verb;
  actions: OverlayActions;
  onBack(): void;
  /** The reason of the hold, before the question. */
  children?: ComponentChildren;
}

/** « Publier quand même » : a reason to tick, nothing to type; the button arms half a second after the tick, in plain sight only. */
export function Anyway({ verb, actions, onBack, children }: Props) {
  const words = useWords().hold;
  const [reason, setReason] = useState<ReleaseReason | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { state, arm } = useArming(button);
  useLayoutEffect(() => list.current?.querySelector('input')?.focus(), []);
  const post = async (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault();
    if (reason !== null && (await arm.current?.allows(event))) actions.postAnyway(reason);
  };
  return (
    <>
      <Head title={words.anywayTitle[verb]}>
        {children} {words.why}
      </Head>
      <div class="hold-body">
        <fieldset
          ref={list}
          class="releases"
          onKeyDown={trusted((event: KeyboardEvent) => {
            // Enter on a ticked reason is the button's: six key presses at most.
            if (event.key !== 'Enter') return;
            arm.current?.press(event);
            void post(event);
          })}
        >
          <legend class="sr">{words.why}</legend>
          {releaseReasons.map((id) => (
            <label key={id} class="release">
              <input
                type="radio"
                name="release"
                checked={reason === id}
                onChange={trusted(() => {
                  setReason(id);
                  arm.current?.start();
                })}
              />
              {words.release[id]}
            </label>
          ))}
        </fieldset>
        <p class="then soft small" aria-live="polite">
          {state === 'covered' ? words.covered : words.kept}
        </p>
      </div>
      <div class="hold-foot two">
        <button
          ref={button}
          type="button"
          class={`btn arm arm-${state}`}
          aria-disabled={state !== 'ready'}
          onKeyDown={(event) => arm.current?.press(event)}
          onClick={trusted(post)}
        >
          {words.act[verb]}
        </button>
        <button type="button" class="btn btn-bare" onClick={trusted(onBack)}>
          {words.back}
        </button>
      </div>
    </>
  );
}
