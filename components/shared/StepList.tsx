import './steps.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { StepTurn } from './StepForm.tsx';

export interface ShownStep<I extends string> {
  id: I;
  title: string;
  done: boolean;
  /** Under its title. */
  said: ComponentChildren;
}
interface Props<I extends string> {
  steps: readonly ShownStep<I>[];
  words: { change: string; changeOf(step: string): string };
  class?: string;
  /** The form of a step; it tells its turn how it was left. */
  form(id: I, turn: StepTurn): ComponentChildren;
}
/** Where the focus goes once the step is done, or is not: on from it where `next`, else to it. */
interface Wanted<I> {
  id: I;
  done: boolean;
  next: boolean;
}

/**
 * Steps in their order: the next one is asked for, those that are done can be changed. The focus stays with whoever
 * works by keys: in the form that was opened, in the next one once a step is noted, on the step whose form was closed.
 */
export function StepList<I extends string>({ steps, words, class: look = '', form }: Props<I>) {
  const [editing, setEditing] = useState<I | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Wanted<I> | null>(null);
  const open = editing ?? steps.find(({ done }) => !done)?.id ?? null;
  const turn = (id: I | null, then: Wanted<I>) => {
    wanted.current = then;
    setEditing(id);
  };
  // After each drawing: what was noted is shown as done only once the register was read again.
  useLayoutEffect(() => {
    const then = wanted.current;
    if (!then || steps.find(({ id }) => id === then.id)?.done !== then.done) return;
    wanted.current = null;
    const at = then.next ? (open ?? then.id) : then.id;
    list.current
      ?.querySelector(`[data-step="${CSS.escape(at)}"]`)
      ?.querySelector<HTMLElement>('form input, button')
      ?.focus();
  });
  return (
    <ol ref={list} class={`steps ${look}`}>
      {steps.map(({ id, title, done, said }) => (
        <li key={id} data-step={id} class={done ? 'done' : ''}>
          <Icon name={done ? 'check' : open === id ? 'ring' : 'hollow'} />
          <div>
            <b>{title}</b>
            {said}
            {open === id &&
              form(id, {
                noted: () => turn(null, { id, done: true, next: editing === null }),
                erased: () => turn(null, { id, done: false, next: false }),
                cancel: editing ? () => turn(null, { id, done, next: false }) : null,
              })}
          </div>
          {done && open !== id && (
            <button
              type="button"
              class="quiet"
              aria-label={words.changeOf(title)}
              onClick={() => turn(id, { id, done, next: false })}
            >
              {words.change}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
