// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, teamsPlace } from '../../test/sample-class.ts';
import type { PlaceReading } from '../platforms/platform.ts';
import { register } from './register.ts';
import { viewPlace } from './view-place.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let group = '';
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const added = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
    { firstName: 'Grace', lastName: 'Okafor' },
    { firstName: 'Inès', lastName: 'Gagnon' },
  ]);
  group = added.group;
  await answer(added.ids.Léa, 'yes');
  await answer(added.ids.Grace, 'no');
  const days = { submittedOn: null, validatedOn: '2026-08-28', sentOn: '2026-09-01' };
  const steps = { ...days, groups: [group], platform: 'teams', validatedBy: 'Direction' } as const;
  await register.setNotices({ key: 'notice', ...steps }, desk);
});
afterAll(() => void vi.useRealTimers());

test('the chip says for whom, by which clause, and how many agreed', async () => {
  expect(await viewPlace(teamsPlace)).toEqual({
    lang: 'fr',
    status: 'approved-students',
    until: null,
    platformName: 'Microsoft Teams',
    account: 'work',
    clause: { id: '4.0', text: 'Plateforme approuvée.' },
    decides: 'body',
    space: 'class',
    group: '401',
    consents: { yes: 1, total: 4 },
    purpose: 'school',
    parentPlatform: 'portail-parents',
    advice: [],
    isNews: true,
    editable: true,
    said: {
      status: 'Approuvée · avec les élèves',
      account: 'compte du travail',
      decides: 'Le centre de services en décide.',
      readers: ['Lu par ', 'le groupe 401'],
      counts: '1 consentement sur 4',
    },
  });
});

test('what is advised for the group stands in the chip, whatever is written', async () => {
  const classroom = {
    ...teamsPlace,
    platform: 'classroom',
    url: 'https://classroom.google.com/c/NzA',
  } as const;
  const first = await viewPlace(classroom);
  expect(first.advice).toMatchObject([
    { code: 'no-notice', level: 'advise', clause: { id: '5.1' }, spans: [], fixes: [] },
  ]);
  await register.setGroupPlatforms({ key: 'two', group, platforms: ['teams', 'classroom'] }, desk);
  const second = await viewPlace(classroom);
  expect(second.advice.map(({ code }) => code)).toEqual(['no-notice', 'several-platforms']);
  expect((await viewPlace(teamsPlace)).advice.map(({ code }) => code)).toEqual([
    'several-platforms',
  ]);
  expect([second.isNews, (await viewPlace(classroom)).isNews]).toEqual([true, false]);
  const unanswered = {
    platform: 'facebook',
    url: 'https://www.facebook.com/',
    account: 'personal',
  };
  expect((await viewPlace({ ...teamsPlace, ...unanswered } as PlaceReading)).advice).toEqual([]);
  await register.setGroupPlatforms({ key: 'one', group, platforms: [] }, desk);
});
