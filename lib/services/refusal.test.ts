// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../test/sample-class.ts';
import { checkDraft } from './check-draft.ts';
import { register } from './register.ts';
import { viewPlace } from './view-place.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

/** First and last names of one length each, so that verdicts can be compared whole. */
const names = { none: 'Noah', no: 'Rose', withdrawn: 'Inès' } as const;
const lastNames = { none: 'Gagnon', no: 'Okafor', withdrawn: 'Girard' } as const;
const states = ['none', 'no', 'withdrawn'] as const;
/** Whole, but for the names that the draft itself says. */
const unnamed = (verdict: unknown) => {
  const all = [...Object.values(names), ...Object.values(lastNames)].join('|');
  return JSON.stringify(verdict).replaceAll(new RegExp(`(de |d’)?(${all})`, 'g'), '(nom)');
};
let group = '';
let ids: Record<string, string> = {};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const students = states.map((each) => ({ firstName: names[each], lastName: lastNames[each] }));
  ({ group, ids } = await addClass(students));
  await answer(ids.Rose, 'no');
  await answer(ids.Inès, 'yes');
  await answer(ids.Inès, 'withdrawn', '2026-10-01');
});
afterAll(() => void vi.useRealTimers());

test('in a class space of Teams a refusal and a withdrawal are, whole, the verdict of a missing answer', async () => {
  const drafts = [
    (each: (typeof states)[number]) => `Bravo à ${names[each]} pour sa maquette!`,
    (each: (typeof states)[number]) => `${names[each]} ${lastNames[each]} a obtenu 45 %.`,
  ];
  for (const write of drafts) {
    const verdicts = await Promise.all(states.map((each) => checkDraft(draftOf(write(each)))));
    expect(verdicts[0]?.level).toBe('hold');
    const [none, no, withdrawn] = verdicts.map(unnamed);
    expect(no).toBe(none);
    expect(withdrawn).toBe(none);
  }
});

test('the chip’s count is the same, whoever did not agree', async () => {
  const before = await viewPlace(teamsPlace);
  expect(before.consents).toEqual({ yes: 0, total: 3 });
  await answer(ids.Noah, 'no');
  expect((await viewPlace(teamsPlace)).consents).toEqual(before.consents);
});

test('a portal’s own-parent space is the exception: it advises without an answer and holds a refusal, in the same words', async () => {
  const place = {
    platform: 'portail-parents',
    url: 'https://portailparents.ca/',
    space: 'unknown',
  } as const;
  const verdictFor = async (student: string | undefined, key: string) => {
    const draft = draftOf('Votre enfant a obtenu 45 % en dictée.', { ...place, conversation: key });
    const own = {
      space: 'own-parent',
      group,
      student: student ?? null,
      purpose: 'school',
    } as const;
    await register.answerPlace({ key, place: draft.place, answer: own }, desk);
    return checkDraft(draft);
  };
  const event = { platform: 'portail-parents', scope: 'own-parent', on: '2026-09-10' } as const;
  const unsigned = {
    formDate: null,
    filedAt: null,
    parent: 1,
    digest: null,
    corrects: null,
  } as const;
  const refusal = { ...event, ...unsigned, student: ids.Rose ?? '', answer: 'no' } as const;
  await register.recordConsents({ key: 'refusal', events: [refusal] }, desk);
  const none = await verdictFor(ids.Noah, 'of Noah');
  const no = await verdictFor(ids.Rose, 'of Rose');
  expect(none.level).toBe('advise');
  expect(no.level).toBe('hold');
  const said = { code: 'own-parent-no-consent', clause: { id: '5.6' } };
  expect(none.reasons[0]).toMatchObject({ ...said, level: 'advise' });
  expect(no.reasons[0]).toMatchObject({ ...said, level: 'hold' });
});
