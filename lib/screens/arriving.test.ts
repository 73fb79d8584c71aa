// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { arriving } from './arriving.ts';

test('it is loading, then what the promise gave', async () => {
  const state = arriving(Promise.resolve({ kind: 'ready' as const }));
  expect(state.value).toEqual({ kind: 'loading' });
  await vi.waitFor(() => expect(state.value).toEqual({ kind: 'ready' }));
});

test('what it throws is kept to be shown, and nothing is thrown', async () => {
  const error = new Error('gone');
  const state = arriving(Promise.reject(error));
  await vi.waitFor(() => expect(state.value).toEqual({ kind: 'failed', error }));
});
