// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { VigieError } from '../errors.ts';
import { errorsEn } from '../i18n/errors.en.ts';
import { errorsFr } from '../i18n/errors.fr.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

test('every error that the background names has a sentence in both languages', async () => {
  const modules = import.meta.glob<object>(['./**/*.ts', '!./**/*.test.ts']);
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  const names = loaded
    .flatMap((each) => Object.entries(each))
    .filter(([, value]) => typeof value === 'function' && value.prototype instanceof VigieError)
    .map(([name]) => name);
  expect(names).toContain('TooManyMessages');
  expect(names).toContain('PublicMailDomain');
  for (const name of names) {
    expect(errorsFr).toHaveProperty(name);
    expect(errorsEn).toHaveProperty(name);
  }
});
