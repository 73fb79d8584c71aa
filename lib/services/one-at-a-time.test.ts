import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('an act waits for the one before it, and goes on where that one failed', async () => {
  const inTurn = oneAtATime();
  const said: string[] = [];
  const gate = new AbortController();
  const first = inTurn(async () => {
    said.push('first begins');
    await new Promise<void>((_, reject) => {
      gate.signal.addEventListener('abort', () => reject(new Error('first')));
    }).finally(() => said.push('first ends'));
  });
  const second = inTurn(async () => {
    said.push('second begins');
    return 2;
  });
  await expect.poll(() => said).toEqual(['first begins']);
  gate.abort();
  await expect(first).rejects.toThrow('first');
  expect(await second).toBe(2);
  expect(said).toEqual(['first begins', 'first ends', 'second begins']);
});
