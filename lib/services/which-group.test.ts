// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../test/sample-class.ts';
import { placeId } from '../db/places.ts';
import { openStore } from '../db/store.ts';
import { checkDraft } from './check-draft.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let music = '';
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await addClass([{ firstName: 'Noah', lastName: 'Roy' }], '401');
  const second = await addClass([{ firstName: 'Léa', lastName: 'Tremblay' }], '501');
  music = second.group;
  await answer(second.ids.Léa, 'yes');
});
afterAll(() => void vi.useRealTimers());

const check = (text: string, conversation: string) => checkDraft(draftOf(text, { conversation }));
const say = (conversation: string, group: string | null) =>
  register.answerPlace(
    {
      key: crypto.randomUUID(),
      place: { ...teamsPlace, conversation },
      answer: { space: 'class', group, student: null, purpose: 'school' },
    },
    desk,
  );

test('a class that may be any of several groups is judged by all their lists, and asked about once', async () => {
  expect(await check('Bravo à Noah Roy!', 'a')).toMatchObject({
    level: 'hold',
    question: 'group',
    view: { group: null },
  });
  await say('a', music);
  const told = await check('Bravo à Noah Roy!', 'a');
  expect(told.view.group).toBe('501');
  expect(told.question).toBeNull();
});

test('nothing is asked where nobody is named', async () => {
  expect((await check('La sortie est jeudi.', 'b')).question).toBeNull();
  expect((await check('Bravo à Léa!', 'b')).question).toBeNull();
});

test('another group is an answer too', async () => {
  await say('c', null);
  expect(await check('Bravo à Noah Roy!', 'c')).toMatchObject({
    level: 'hold',
    question: null,
    view: { group: null },
  });
});

test('an answer that is forgotten brings the question back', async () => {
  const place = { ...teamsPlace, conversation: 'd' };
  await say('d', music);
  const store = await openStore();
  const id = await placeId(store, place.platform, place.conversation);
  await register.forgetPlace({ key: crypto.randomUUID(), id }, desk);
  expect((await check('Bravo à Noah Roy!', 'd')).question).toBe('group');
});
