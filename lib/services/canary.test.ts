// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, draftOf } from '../../test/sample-class.ts';
import { openStore } from '../db/store.ts';
import { checkDraft } from './check-draft.ts';
import { dropSnapshot } from './snapshot.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
});
afterAll(() => void vi.useRealTimers());

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Names that no sentence, clause text or key of an answer holds. */
const syllables = ['zor', 'vik', 'qua', 'dʒo', 'mup', 'xel', 'tré', 'yoñ'];
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join('').replace(/^./u, (first) => first.toUpperCase()));
const student = fc.record({
  firstName: word,
  lastName: word,
  nicknames: fc.array(word, { maxLength: 1 }),
});
const consent = fc.constantFrom('yes', 'no', 'withdrawn', null);
const form = fc.constantFrom('first', 'last', 'full', 'inverted', 'nickname', 'initial');
const space = fc.constantFrom('class', 'class-families', 'public', 'unknown', 'staff');

test('a page learns no name that its own draft does not hold', async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(student, consent), { minLength: 2, maxLength: 6 }),
      form,
      space,
      async (pupils, how, where) => {
        const { db } = await openStore();
        const pairs = pupils.map(([each]) => each);
        await Promise.all([db.students.clear(), db.groups.clear(), db.consents.clear()]);
        await Promise.all([db.places.clear(), db.counters.clear()]);
        dropSnapshot();
        const { ids } = await addClass(pairs);
        for (const [{ firstName }, given] of pupils) if (given) await answer(ids[firstName], given);
        const [first] = pairs;
        if (!first) return;
        const { firstName, lastName, nicknames } = first;
        const typed = {
          first: firstName,
          last: `Le petit ${lastName}`,
          full: `${firstName} ${lastName}`.toUpperCase(),
          inverted: `${lastName}, ${firstName}`,
          nickname: nicknames[0] ?? firstName,
          initial: `${firstName} ${lastName[0]}.`,
        }[how];
        const text = `Bravo à ${typed} pour son projet!`;
        const answered = JSON.stringify(await checkDraft(draftOf(text, { space: where })));
        const said = new Set(fold(answered));
        const known = new Set(fold(text));
        for (const name of pairs.flatMap((each) => Object.values(each).flat()).flatMap(fold)) {
          if (!known.has(name)) expect(said.has(name), `${name} in ${answered}`).toBe(false);
        }
        for (const id of Object.values(ids)) expect(answered).not.toContain(id);
        if (answered.includes('"kind":"student"')) named += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(named).toBeGreaterThan(10);
}, 60_000);
