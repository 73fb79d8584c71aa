import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checklistOf,
  isReady,
  type ListKey,
  listId,
  listKey,
  type PostSeen,
  type Progress,
} from './checklist.ts';
import { lastAuthorisation } from './last-authorisation.ts';
import { listsFor } from './lists.ts';
import { confirmationOf } from './statement.ts';

const key: ListKey = { group: 'g', platform: 'classdojo', schoolYear: '2025-2026', student: null };
const post = (id: string, more: Partial<PostSeen> = {}): PostSeen => ({
  id,
  platform: 'classdojo',
  group: 'g',
  students: ['s1'],
  media: false,
  ...more,
});
const empty: Progress = {
  id: listId(key),
  ticked: [],
  nothing: false,
  keptOn: null,
  heldOn: null,
  kept: [],
  holds: [],
  evidence: {},
};
const hold = (posts: readonly string[], liftedOn: string | null = null) => ({
  ...({ posts, reason: 'complaint', decidedBy: 'Nadia Roy', decidedOn: '2026-06-10' } as const),
  until: null,
  liftedOn,
});
const all = (posts: readonly PostSeen[]): Progress['ticked'] => {
  const list = checklistOf(key, posts, null);
  const items = [...list.destroy, ...list.copies].map(({ id }) => id);
  return [...items, ...posts.map(({ id }) => `post:${id}`)].map((item, at) => ({
    item,
    on: `2026-06-${10 + (at % 3)}`,
  }));
};
const about = {
  groupName: '402',
  platform: { id: 'classdojo', name: 'ClassDojo', address: 'teach.classdojo.com' },
  authorisation: null,
  students: [{ firstName: 'Léa', lastName: 'Roy' }],
  lang: 'fr',
} as const;

test('posts on hold are set apart: neither ticked, nor missing, nor counted as destroyed', () => {
  const posts = [post('a'), post('b', { media: true }), post('c', { elsewhere: 'phone' })];
  const ticked = all(posts).filter(({ item }) => item !== 'post:b');
  const progress = { ...empty, keptOn: '2026-06-10', heldOn: '2026-06-10', ticked };
  expect(checklistOf(key, posts, progress).lacks.posts).toBe(1);
  const list = checklistOf(key, posts, { ...progress, holds: [hold(['b'])] });
  expect(isReady(list)).toBe(true);
  const body = confirmationOf(list, { ...progress, holds: [hold(['b'])] }, about);
  expect(body.quantity).toEqual({ posts: 2, withMedia: 0, elsewhere: 1 });
  expect(body.holds).toMatchObject([{ count: 1, reason: 'complaint' }]);
  // Once it is lifted, its post is to be destroyed like the others.
  const lifted = { ...progress, holds: [hold(['b'], '2026-06-12')] };
  expect(isReady(checklistOf(key, posts, lifted))).toBe(false);
});

test('every step has to be done, each by itself', () => {
  const posts = [post('a')];
  const done = { ...empty, keptOn: '2026-06-10', heldOn: '2026-06-10', ticked: all(posts) };
  expect(isReady(checklistOf(key, posts, done))).toBe(true);
  expect(isReady(checklistOf(key, posts, { ...done, keptOn: null }))).toBe(false);
  expect(isReady(checklistOf(key, posts, { ...done, heldOn: null }))).toBe(false);
  for (const { item } of done.ticked) {
    const ticked = done.ticked.filter((each) => each.item !== item);
    expect(isReady(checklistOf(key, posts, { ...done, ticked })), item).toBe(false);
  }
});

test('nothing can be stated only where no post says otherwise', () => {
  const stated = { ...empty, keptOn: '2026-06-10', heldOn: '2026-06-10', nothing: true };
  const list = checklistOf(key, [], stated);
  expect(isReady(list)).toBe(true);
  expect(confirmationOf(list, stated, about)).toMatchObject({
    nothing: true,
    done: [],
    copies: [],
  });
  expect(isReady(checklistOf(key, [post('a')], stated))).toBe(false);
});

const name = fc.constantFrom('Léa', 'Noah', 'Zoé', 'Marie-Ève', 'Tremblay', 'Bouchard', 'Côté-Roy');
const student = fc.record({ firstName: name, lastName: name });

test('no student’s name enters a confirmation, whatever was written beside it', () => {
  fc.assert(
    fc.property(fc.array(student, { minLength: 1, maxLength: 6 }), fc.nat(5), (students, at) => {
      const someone = students[at % students.length] ?? { firstName: '', lastName: '' };
      const posts = students.map((_, index) => post(`p${index}`, { students: [`s${index}`] }));
      const progress = {
        ...empty,
        keptOn: '2026-06-10',
        heldOn: '2026-06-10',
        ticked: all(posts),
        kept: [{ file: `dossier de ${someone.firstName} ${someone.lastName}`, on: '2026-06-10' }],
        holds: [{ ...hold(['p0']), decidedBy: 'la direction' }],
        evidence: { request: `demande de ${someone.lastName}`, families: 'no 88214' },
      };
      const list = checklistOf(key, posts, progress);
      const body = confirmationOf(list, progress, { ...about, students });
      const said = JSON.stringify(body);
      for (const { firstName, lastName } of students) {
        expect(said).not.toContain(firstName);
        expect(said).not.toContain(lastName);
      }
      expect(said).not.toMatch(/"p\d"|"s\d"/);
      expect(said).toContain('88214');
    }),
  );
});

test('a colour, a month or a place that is also a name in lower case is no name', () => {
  const progress = { ...empty, kept: [{ file: 'classeur rose', on: '2026-06-10' }] };
  const students = [{ firstName: 'Rose', lastName: 'Juin' }];
  const list = checklistOf(key, [], progress);
  const { kept } = confirmationOf(list, progress, { ...about, students });
  expect(kept).toEqual([{ count: 1, file: 'classeur rose', on: '2026-06-10' }]);
});

test('lists come from posts, platforms in use, consents and documents, less what 5.9 spares; a departure has its own', () => {
  const used = {
    groups: [{ id: 'g', schoolYear: '2025-2026', platforms: ['teams', 'mozaik-portail'] }],
    students: [{ id: 's1', group: 'g', leftOn: '2026-03-01' }],
    posts: [post('a'), post('b', { group: 'other' })],
    consents: [
      { student: 's1', platform: 'seesaw', answer: 'yes' },
      { student: 's1', platform: 'remind', answer: 'no' },
    ],
    notices: [{ group: 'g', platform: 'classroom', sentOn: '2025-09-01' }],
  } as const;
  const ids = listsFor(used, new Set(['mozaik-portail'])).map(listId);
  expect(ids.sort()).toEqual([
    'g|classdojo|2025-2026',
    'g|classdojo|2025-2026|s1',
    'g|classroom|2025-2026',
    'g|seesaw|2025-2026',
    'g|teams|2025-2026',
  ]);
  for (const id of ids) expect(listId(listKey(id) ?? key)).toBe(id);
});

test('after a departure the list and its confirmation are about that student’s posts, and name nobody', () => {
  const posts = [post('a'), post('b', { students: ['s2'] })];
  const list = checklistOf({ ...key, student: 's2' }, posts, null);
  expect(list.posts.map(({ id }) => id)).toEqual(['b']);
  const body = confirmationOf(list, null, about);
  expect(body).toMatchObject({ departure: true, reference: '402-classdojo-2026-depart' });
  expect(JSON.stringify(body)).not.toContain('s2');
});

test('of several authorisations of the platform the one that lasts longest is named, with the committee’s reference', () => {
  const granted = [
    { platform: 'classdojo', until: '2026-06-30', reference: 'CSI-14' },
    { platform: 'classdojo', until: '2026-01-31', reference: 'CSI-02' },
    { platform: 'seesaw', until: '2027-06-30' },
  ] as const;
  const authorisation = { reference: 'CSI-14', until: '2026-06-30' };
  expect(lastAuthorisation('classdojo', granted)).toEqual(authorisation);
  expect(lastAuthorisation('seesaw', granted)).toEqual({ reference: null, until: '2027-06-30' });
  expect(lastAuthorisation('remind', granted)).toBeNull();
});
