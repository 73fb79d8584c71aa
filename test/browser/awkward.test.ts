import { describe, expect, test } from 'vitest';
import { browserNames } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { pageOf } from './pages.ts';
import { practiseShort } from './short.ts';

practiseShort(
  ['shadow', 'shadow-field', 'strict-csp', 'trusted-types', 'two', 'remount', 'virtual'].map(
    pageOf,
  ),
);

describe.each(browserNames)('%s', (name) => {
  const at = new OwnDesk(name, { pages: true });
  test('the strict pages are as strict as they say', async () => {
    const strict = await at.scene(pageOf('strict-csp'));
    const styled = () => getComputedStyle(document.body).display;
    expect(await strict.tab.evaluate(styled, null)).toBe('block');
    const trusting = await at.scene(pageOf('trusted-types'));
    const write = () => {
      document.createElement('div').innerHTML = 'text';
    };
    await expect(trusting.tab.evaluate(write, null)).rejects.toThrow(
      /TrustedHTML|Sink type mismatch/,
    );
  });
});
