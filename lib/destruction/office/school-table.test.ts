import { expect, test } from 'vitest';
import { chaseList } from './chase.ts';
import { countStates } from './counts.ts';
import { type SchoolInput, schoolTable } from './school-table.ts';
import type { Member, Statement } from './statement.ts';

const member = (id: string, person: string, more: Partial<Member> = {}): Member => ({
  id,
  person,
  email: `${id}@ecole.example`,
  leavesOn: null,
  groups: [{ name: '402', platforms: ['teams', 'classdojo', 'portail-parents'] }],
  ...more,
});
const statement = (record: string, more: Partial<Statement> = {}): Statement => ({
  record,
  staff: 'gm',
  person: 'Geneviève Morin',
  group: '402',
  platform: 'classdojo',
  on: '2026-06-18',
  nothing: false,
  departure: false,
  holds: [],
  replaces: null,
  answer: null,
  prepared: false,
  ...more,
});
const accepted = { is: 'accepted', on: '2026-06-20' } as const;
const hold = {
  count: 2,
  reason: 'complaint',
  decidedBy: 'Direction',
  decidedOn: '2026-06-11',
  until: null,
} as const;
const school = (more: Partial<SchoolInput> = {}): SchoolInput => ({
  members: [member('gm', 'Geneviève Morin')],
  grounds: [],
  statements: [],
  papers: [],
  spared: new Set(['portail-parents']),
  today: '2026-06-22',
  due: '2026-06-26',
  ...more,
});
const states = (input: SchoolInput) =>
  Object.fromEntries(
    schoolTable(input).map(({ person, group, platform, state }) => [
      `${person} ${group} ${platform}`,
      state,
    ]),
  );
const dojo = (...statements: Statement[]) =>
  states(school({ statements }))['Geneviève Morin 402 classdojo'];

test('before a statement arrives the only state is expected, late after the last day; spared platforms are not there', () => {
  const waiting = {
    'Geneviève Morin 402 teams': 'expected',
    'Geneviève Morin 402 classdojo': 'expected',
  };
  expect(states(school())).toEqual(waiting);
  expect(states(school({ today: '2026-06-26' }))).toEqual(waiting);
  expect(Object.values(states(school({ today: '2026-06-27' })))).toEqual(['late', 'late']);
});

test('whoever leaves during the year is late after their own last day, and no later than the others', () => {
  const leaving = (leavesOn: string, today: string) =>
    schoolTable(school({ members: [member('gm', 'Geneviève Morin', { leavesOn })], today }))[0];
  expect(leaving('2026-06-05', '2026-06-05')).toMatchObject({ state: 'expected' });
  expect(leaving('2026-06-05', '2026-06-06')).toMatchObject({
    state: 'late',
    leavesOn: '2026-06-05',
  });
  expect(leaving('2026-07-31', '2026-06-27')).toMatchObject({ state: 'late', leavesOn: null });
});

test('a statement is confirmed, then what was handed over says; a prepared decision changes nothing yet', () => {
  expect(dojo(statement('a'))).toBe('confirmed');
  expect(dojo(statement('a', { prepared: true }))).toBe('confirmed');
  expect(dojo(statement('a', { answer: accepted }))).toBe('accepted');
  expect(dojo(statement('a', { answer: accepted, nothing: true }))).toBe('nothing');
  expect(dojo(statement('a', { answer: accepted, holds: [hold] }))).toBe('on-hold');
  expect(dojo(statement('a', { answer: { is: 'returned', on: '2026-06-19' } }))).toBe('returned');
});

test('a corrected statement stands for the one that was returned, whichever came in first', () => {
  const first = statement('a', { answer: { is: 'returned', on: '2026-06-19' } });
  const second = statement('b', { replaces: 'a', on: '2026-06-19' });
  expect(dojo(first, second)).toBe('confirmed');
  expect(dojo(second, first)).toBe('confirmed');
});

test('the departure of one student settles nothing of the group', () => {
  expect(dojo(statement('a', { departure: true, answer: accepted }))).toBe('expected');
});

test('a document makes a confirmation expected; « Groupe 402 » is 402, and a stranger has a line of their own', () => {
  const grounds = [
    {
      staff: 'gm',
      person: 'Geneviève Morin',
      groups: ['Groupe 402', '401'],
      platform: 'teams' as const,
    },
    { staff: null, person: 'Éloi Roy', groups: ['9'], platform: 'portail-parents' as const },
  ];
  const statements = [statement('x', { staff: null, person: 'Hugo Pelletier', group: '502' })];
  expect(Object.keys(states(school({ grounds, statements })))).toEqual([
    'Geneviève Morin 401 teams',
    'Geneviève Morin 402 classdojo',
    'Geneviève Morin 402 teams',
    'Hugo Pelletier 502 classdojo',
  ]);
});

test('paper stands until a later signed statement comes', () => {
  const paper = {
    id: 'p',
    staff: 'gm',
    group: '402',
    platform: 'classdojo',
    receivedOn: '2026-06-17',
    answer: 'accepted',
    nothing: true,
  } as const;
  const cell = (input: Partial<SchoolInput>) =>
    schoolTable(school({ papers: [paper], ...input })).find(
      ({ platform }) => platform === 'classdojo',
    );
  expect(cell({})).toMatchObject({ state: 'nothing', paper: 'p', on: '2026-06-17' });
  expect(cell({ statements: [statement('a')] })).toMatchObject({ state: 'confirmed', record: 'a' });
  expect(cell({ statements: [statement('a', { on: '2026-06-16' })] })).toMatchObject({
    paper: 'p',
  });
});

test('counts add up, and each person is chased once, those who are late first', () => {
  const members = [
    member('gm', 'Geneviève Morin'),
    member('hp', 'Hugo Pelletier', { leavesOn: '2026-06-05' }),
    member('ad', 'Aïcha Diallo', { groups: [] }),
  ];
  const cells = schoolTable(
    school({ members, statements: [statement('a', { answer: accepted })] }),
  );
  expect(countStates(cells)).toMatchObject({
    total: 4,
    settled: 1,
    byState: { accepted: 1, late: 2, expected: 1, confirmed: 0 },
  });
  expect(
    chaseList(cells, members).map(({ person, email, late, cells }) => [
      person,
      email,
      late,
      cells.length,
    ]),
  ).toEqual([
    ['Hugo Pelletier', 'hp@ecole.example', true, 2],
    ['Geneviève Morin', 'gm@ecole.example', false, 1],
  ]);
});
