import { expect, test } from 'vitest';
import type { PlatformRequest } from '../../records/record.ts';
import { contradictions } from './contradictions.ts';
import { lastWorkday } from './last-workday.ts';
import { planStaff } from './plan-staff.ts';
import { readStaff } from './read-staff.ts';
import { schoolTable } from './school-table.ts';
import { whose } from './whose.ts';
import { yearReport } from './year-report.ts';

const names = new Map([
  ['Teams', 'teams'],
  ['ClassDojo', 'classdojo'],
] as const);

test('a staff list: any order of columns, several lines a person, platforms by name or id', () => {
  const text = [
    'Groupes;Nom;Plateformes;Courriel;Départ',
    '402;Geneviève Morin;Teams, ClassDojo;g.morin@ecole.example;',
    '401;GENEVIEVE MORIN;google-chat;;2026-02-13',
    ';Aïcha Diallo;;a.diallo@ecole.example;',
  ].join('\r\n');
  expect(readStaff(text, names)).toEqual({
    unclear: false,
    faults: [],
    members: [
      {
        person: 'Geneviève Morin',
        email: 'g.morin@ecole.example',
        leavesOn: '2026-02-13',
        groups: [
          { name: '402', platforms: ['teams', 'classdojo'] },
          { name: '401', platforms: ['google-chat'] },
        ],
      },
      { person: 'Aïcha Diallo', email: 'a.diallo@ecole.example', leavesOn: null, groups: [] },
    ],
  });
});

test('each line that cannot be taken is named with what stands there; the others are kept', () => {
  const text = [
    'Personne,Courriel,Groupe,Plateforme,Départ',
    'Luc Roy,luc@ecole.example,204,Teams,',
    ',vide@ecole.example,205,Teams,',
    'Noémie Rioux,noemie,1,Teams,',
    'Hugo Pelletier,hugo@ecole.example,502,Teemes,',
    'Simon Ouimet,simon@ecole.example,301,Teams,5 juin',
    'Rachel Dubé,rachel@ecole.example,,Teams,',
    'Kim Nguyen,kim@ecole.example,202,Teams,2026-02-30',
  ].join('\n');
  const { members, faults } = readStaff(text, names);
  expect(members.map(({ person }) => person)).toEqual(['Luc Roy']);
  expect(faults).toEqual([
    { line: 3, kind: 'person', text: '' },
    { line: 4, kind: 'email', text: 'noemie' },
    { line: 5, kind: 'platform', text: 'Teemes' },
    { line: 6, kind: 'day', text: '5 juin' },
    { line: 7, kind: 'group', text: '' },
    { line: 8, kind: 'day', text: '2026-02-30' },
  ]);
  expect(readStaff('Élève;Note\nLéa;85', names)).toMatchObject({ unclear: true, members: [] });
});

test('a list that comes again keeps who is who, by address before name', () => {
  const known = [
    {
      id: '1',
      person: 'Geneviève Morin',
      email: 'g.morin@ecole.example',
      leavesOn: null,
      groups: [],
    },
    { id: '2', person: 'Luc Roy', email: '', leavesOn: null, groups: [] },
  ];
  const line = (person: string, email: string) => ({ person, email, leavesOn: null, groups: [] });
  const plan = planStaff(
    [
      line('Geneviève Morin-Roy', 'G.Morin@ecole.example'),
      line('Luc Roy', ''),
      line('Luc Roy', ''),
    ],
    known,
  );
  expect(plan.map(({ id }) => id)).toEqual(['1', '2', null]);
});

test('whose key it is: whom it was pinned for, else the only one of that name', () => {
  const named = (id: string, person: string) => ({
    id,
    person,
    email: '',
    leavesOn: null,
    groups: [],
  });
  const members = [
    named('1', 'Luc Roy'),
    named('2', 'Éloi Roy'),
    named('3', 'Ana Cruz'),
    named('4', 'ana cruz'),
  ];
  expect(whose({ staff: '1', person: 'Éloi Roy' }, members)?.id).toBe('1');
  expect(whose({ staff: 'last-year', person: 'eloi  roy' }, members)?.id).toBe('2');
  expect(whose({ staff: null, person: 'Ana Cruz' }, members)).toBeNull();
});

test('principals who differ are shown with the last word of each; the same word twice is no matter', () => {
  const said = (by: string, answer: 'accepted' | 'returned', on: string, record = 'r') => ({
    record,
    by,
    person: by,
    answer,
    on,
  });
  const found = contradictions([
    said('a', 'returned', '2026-06-18'),
    said('b', 'accepted', '2026-06-19'),
    said('a', 'accepted', '2026-06-20', 'other'),
    said('b', 'accepted', '2026-06-20', 'other'),
  ]);
  expect([...found]).toEqual([
    ['r', [said('a', 'returned', '2026-06-18'), said('b', 'accepted', '2026-06-19')]],
  ]);
  const changed = [said('a', 'returned', '2026-06-18'), said('a', 'accepted', '2026-06-21')];
  expect(contradictions([...changed, said('b', 'accepted', '2026-06-19')]).size).toBe(0);
});

const request: PlatformRequest = {
  platform: { id: 'classdojo', name: 'ClassDojo', address: null },
  audience: 'both',
  groups: ['402'],
  aims: '',
  information: '',
  from: '2025-09-08',
  until: '2026-06-30',
};
const decided = (answer: 'accepted' | 'refused' | 'returned', more = {}) => ({
  answer,
  on: '2025-09-05',
  committee: { reference: 'CS-2025-31', on: '2025-09-03' },
  from: '2025-09-08',
  until: '2026-06-30',
  prepared: false,
  ...more,
});

test('the last day of the week before 30 June', () => {
  expect(lastWorkday('2026-06-30')).toBe('2026-06-30');
  expect(lastWorkday('2024-06-30')).toBe('2024-06-28');
  expect(lastWorkday('2029-06-30')).toBe('2029-06-29');
});

test('the report has lines, holds and answered requests, and no name of a person of the staff', () => {
  const hold = {
    count: 2,
    reason: 'complaint',
    decidedBy: 'Direction',
    decidedOn: '2026-06-11',
    until: null,
  } as const;
  const statement = {
    record: 'a',
    staff: null,
    person: 'Patrick Gingras',
    group: '602',
    platform: 'teams',
    on: '2026-06-12',
    nothing: false,
    departure: false,
    holds: [hold],
    replaces: null,
    answer: { is: 'accepted', on: '2026-06-15' },
    prepared: false,
  } as const;
  const cells = schoolTable({
    members: [],
    grounds: [],
    statements: [statement],
    papers: [],
    spared: new Set(),
    today: '2026-07-02',
    due: '2026-06-30',
  });
  const asked = (decision: ReturnType<typeof decided> | null) => ({
    record: 'q',
    person: 'Geneviève Morin',
    request,
    on: '2025-09-01',
    decision,
  });
  const report = yearReport({
    head: {
      body: 'CSS',
      schoolYear: '2025-2026',
      on: '2026-07-02',
      person: 'Nadia Bélanger, direction',
    },
    school: 'École A',
    cells,
    statements: [statement],
    asked: [
      asked(decided('accepted')),
      asked(decided('refused')),
      asked(decided('returned')),
      asked(null),
    ],
    nameOf: (id) => id.toUpperCase(),
  });
  expect(report).toMatchObject({
    schools: ['École A'],
    platforms: [{ id: 'teams', name: 'TEAMS' }],
    lines: [{ school: 'École A', group: '602', platform: 'teams', state: 'on-hold' }],
    holds: [{ school: 'École A', group: '602', platform: 'teams', ...hold }],
    authorisations: [
      { platform: 'classdojo', answer: 'ended', reference: 'CS-2025-31', until: '2026-06-30' },
      { platform: 'classdojo', answer: 'refused', reference: 'CS-2025-31', until: null },
    ],
  });
  expect(JSON.stringify(report)).not.toMatch(/Gingras|Morin/u);
});
