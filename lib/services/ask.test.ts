// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { desk, teamsPlace } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { ask } from './ask.ts';
import { openPage, openPlatform } from './open.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

test('a question opens Vigie’s own window, which reads it by the id of its address', async () => {
  const question = { place: teamsPlace, question: 'space' } as const;
  await ask(question);
  const [[window]] = vi.mocked(browser.windows.create).mock.calls as [
    [{ url: string; type: string }],
  ];
  expect(window.type).toBe('popup');
  const [page, id = ''] = window.url.split('#');
  expect(page).toBe('chrome-extension://vigie/ask.html');
  expect(await register.readAsk({ id }, desk)).toEqual(question);
  await expect(register.readAsk({ id: 'other' }, desk)).rejects.toMatchObject({
    name: 'QuestionGone',
  });
});

test('what is opened is Vigie’s own page, or the address in the platform’s file', async () => {
  await openPage({ page: 'desk', section: 'consents' });
  await openPlatform({ platform: 'portail-parents' });
  const opened = vi.mocked(browser.tabs.create).mock.calls.map(([{ url }]) => url);
  expect(opened).toEqual([
    'chrome-extension://vigie/desk.html#consents',
    'https://portailparents.ca/',
  ]);
  await expect(openPlatform({ platform: 'clic-ecole' })).rejects.toMatchObject({
    name: 'NoAddress',
  });
});
