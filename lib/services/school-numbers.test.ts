// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { addClass, desk, draftOf } from '../../test/sample-class.ts';
import { checkDraft } from './check-draft.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

test('a telephone number of the school is nobody’s', async () => {
  await addClass([{ firstName: 'Noah', lastName: 'Bouchard' }]);
  const text = 'Rappelez la mère de Noah Bouchard au 418 555-0100.';
  const spans = async () =>
    (await checkDraft(draftOf(text))).reasons.flatMap((reason) => reason.spans);
  const told = (await spans()).map(({ start, end }) => text.slice(start, end));
  expect(told).toContain('418 555-0100');
  const patch = { schoolNumbers: ['(418) 555-0100'] };
  await register.saveSettings({ key: 'numbers', patch }, desk);
  const after = (await spans()).map(({ start, end }) => text.slice(start, end));
  expect(after).not.toContain('418 555-0100');
});
