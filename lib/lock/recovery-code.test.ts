import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeBytes, groupsOf, isGroup, readRecoveryCode, recoveryCode } from './recovery-code.ts';

const random = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });

test('a code is seven groups of four, and is read as it was shown', () => {
  const code = recoveryCode(new Uint8Array(codeBytes).map((_, index) => index * 9));
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(groupsOf(code)).toHaveLength(7);
  fc.assert(
    fc.property(random, (bytes) => {
      const made = recoveryCode(bytes);
      expect(readRecoveryCode(made)).toBe(made);
      const sloppy = made.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readRecoveryCode(` ${sloppy.replaceAll('-', ' ')} `)).toBe(made);
    }),
  );
});

test('one wrong character, or two that changed places, is found', () => {
  const places = fc.integer({ min: 0, max: 27 });
  fc.assert(
    fc.property(random, places, places, fc.integer({ min: 1, max: 31 }), (bytes, a, b, by) => {
      const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const plain = [...recoveryCode(bytes).replaceAll('-', '')];
      const wrong = [...plain];
      wrong[a] = alphabet[(alphabet.indexOf(plain[a] ?? '') + by) % 32] ?? '';
      expect(readRecoveryCode(wrong.join(''))).toBeNull();
      const swapped = [...plain];
      [swapped[a], swapped[b]] = [plain[b] ?? '', plain[a] ?? ''];
      const read = readRecoveryCode(swapped.join(''));
      if (plain[a] === plain[b]) expect(read).not.toBeNull();
      else expect(read).toBeNull();
    }),
  );
});

test('anything else is refused', () => {
  for (const typed of ['', 'ABCD', 'U'.repeat(28), '9'.repeat(29)]) {
    expect(readRecoveryCode(typed)).toBeNull();
  }
  expect(isGroup(' 1o2l', '1021')).toBe(true);
  expect(isGroup('1022', '1021')).toBe(false);
});
