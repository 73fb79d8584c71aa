// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf } from '../../test/sample-class.ts';
import { checkDraft } from './check-draft.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const { ids } = await addClass([{ firstName: 'Léa', lastName: 'Tremblay' }]);
  await answer(ids.Léa, 'yes');
});
afterAll(() => void vi.useRealTimers());

test('a social network’s page that the school lists is read by everyone, authorised or not', async () => {
  const url = 'https://www.instagram.com/ecoledesbouleaux/';
  const place = {
    platform: 'instagram',
    url,
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/ecoledesbouleaux',
  } as const;
  await register.saveSettings({ key: 'pages', patch: { officialPages: [url] } }, desk);
  const draft = draftOf('Bravo à Léa!', place);
  expect(await checkDraft(draft)).toMatchObject({
    level: 'hold',
    reasons: [{ code: 'unauthorised-personal' }],
    view: { space: 'public', status: 'authorisation-required', consents: null },
  });
  const given = { grantedOn: '2026-09-01', until: '2027-06-30', by: 'Direction' };
  await register.addAuthorisation({ key: 'insta', platform: 'instagram', ...given }, desk);
  expect(await checkDraft(draft)).toMatchObject({
    level: 'hold',
    reasons: [{ code: 'public-student', clause: { id: '5.5' } }, { code: 'no-notice' }],
    question: null,
    view: { space: 'public', status: 'authorised', consents: null },
  });
});
