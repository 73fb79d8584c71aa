import { type ReadonlySignal, signal } from '@preact/signals';

/** What stands in for something that is asked for once, when a window opens. */
export type Waiting = { kind: 'loading' } | { kind: 'failed'; error: unknown };

/** Loading until the promise settles; then what it gave, or what it threw as `failed`. */
export function arriving<T>(promise: Promise<T>): ReadonlySignal<Waiting | T> {
  const state = signal<Waiting | T>({ kind: 'loading' });
  promise.then(
    (value) => {
      state.value = value;
    },
    (error: unknown) => {
      state.value = { kind: 'failed', error };
    },
  );
  return state;
}
