import { describe, expect, test } from 'vitest';
import { type Pass, takePass } from './pass.ts';

const armed: Pass = { key: 'draft', state: 'armed' };
const spent: Pass = { key: 'draft', state: 'spent' };

describe('a pass', () => {
  test('once armed lets the next press of a person through, once', () => {
    const first = takePass(armed, 'draft', true);
    expect(first.taken).toBe(true);
    expect(takePass(first.left, 'draft', true)).toEqual({ taken: false, left: null });
  });

  test('once spent lets the rest of that press through: click after pointer down, submit after click', () => {
    expect(takePass(spent, 'draft', false)).toEqual({ taken: true, left: spent });
  });

  test('does not serve a click that the site makes by itself while it is armed', () => {
    expect(takePass(armed, 'draft', false).taken).toBe(false);
  });

  test('never serves another draft', () => {
    expect(takePass(armed, 'edited draft', true)).toEqual({ taken: false, left: armed });
    expect(takePass(spent, 'edited draft', false).taken).toBe(false);
  });

  test('is nothing when there is none', () => {
    expect(takePass(null, 'draft', true)).toEqual({ taken: false, left: null });
  });
});
