// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from '../browser.ts';
import { overlayLostEn } from '../i18n/overlay-lost.en.ts';
import { overlayLostFr } from '../i18n/overlay-lost.fr.ts';
import { overlayLost } from './overlay-lost.ts';

const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setTitle: vi.fn() }));
vi.mock('../browser.ts', () => ({ browser: { action } }));
beforeEach(() => vi.resetAllMocks());

const from = (id: number | undefined) => ({ tab: id === undefined ? undefined : { id } });
const tell = (id: number | undefined) => overlayLost({}, from(id) as Runtime.MessageSender);

test.each([
  ['fr-CA', overlayLostFr.title],
  ['en-CA', overlayLostEn.title],
])('the button of that tab alone says so, in a browser of %s', async (language, title) => {
  vi.stubGlobal('navigator', { language });
  await tell(7);
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '!' }]]);
  expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title }]]);
});

test('a sender that is no tab changes the button of none', async () => {
  await tell(undefined);
  expect(action.setBadgeText).not.toHaveBeenCalled();
  expect(action.setTitle).not.toHaveBeenCalled();
});
