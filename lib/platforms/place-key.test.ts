import { expect, test } from 'vitest';
import { placeKey } from './place-key.ts';

test('a conversation has one key on its platform, and none where it is not told', () => {
  expect(placeKey({ platform: 'classroom', conversation: 'c/NzA' })).toBe('classroom:c/NzA');
  expect(placeKey({ platform: 'teams', conversation: null })).toBeNull();
});
