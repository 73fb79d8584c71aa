import { expect, test } from 'vitest';
import type { ConsentEntry } from '../../../lib/db/rows.ts';
import { packById } from '../../../lib/policy/packs.ts';
import type { ReturnedFile, SealedForm } from '../../../lib/screens/forms.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { emptyRegister } from '../../../test/empty-register.ts';
import { eventsOf, formerAnswer, isReady, likelyParent } from './events.ts';
import { rowsOf } from './rows.ts';

const student = {
  id: 's1',
  group: 'g',
  firstName: 'Léa',
  lastName: 'Tremblay',
  nicknames: [],
  avatar: null,
  leftOn: null,
} as const;
const recorded = {
  id: 'c1',
  student: 's1',
  platform: 'teams',
  scope: 'class',
  answer: 'no',
  on: '2026-10-02',
  recordedAt: '2026-10-02T12:00:00Z',
  formDate: null,
  parent: 1,
  corrects: null,
  filedAt: null,
  digest: 'recorded before',
} satisfies ConsentEntry;
const register: Register = {
  ...emptyRegister,
  pack: packById('qc-csspb-2025'),
  groups: [{ id: 'g', name: '402', schoolYear: '2026-2027', platforms: ['teams'] }] as never,
  names: new Map([['s1', student as never]]),
  consentsOf: new Map([['s1', [recorded]]]),
};
const form: SealedForm = {
  identity: { student: 's1', platform: 'teams', schoolYear: '2026-2027', words: 'w', seal: 's' },
  sealed: true,
  sameWords: true,
  boxes: { class: { yes: true, no: false }, 'own-parent': { yes: false, no: true } },
  parent: 'Mélanie Tremblay',
  place: 'Roberval',
  date: '2026-09-05',
  signature: 'Mélanie Tremblay',
  second: { parent: '', signature: '' },
  studentSignature: '',
};
const file = (digest: string, ...forms: SealedForm[]): ReturnedFile => ({
  name: `${digest}.pdf`,
  digest,
  outcome: { kind: 'forms', forms },
});

test('a whole form gives an event a purpose, from the day it was signed, with its file’s digest', () => {
  const rows = rowsOf([file('d1', form)], register).filter(isReady);
  const common = {
    student: 's1',
    platform: 'teams',
    on: '2026-09-05',
    formDate: '2026-09-05',
    filedAt: 'Classeur',
    digest: 'd1',
    parent: 1,
    corrects: null,
  };
  expect(eventsOf(rows, 'Classeur', () => 1)).toEqual([
    { ...common, scope: 'class', answer: 'yes' },
    { ...common, scope: 'own-parent', answer: 'no' },
  ]);
});

test('the same file twice is recorded once; one that was recorded before is not recorded again', () => {
  const rows = rowsOf(
    [file('d1', form), file('d1', form), file('recorded before', form)],
    register,
  );
  expect(rows.map(({ key, troubles }) => [key, troubles.map(({ kind }) => kind)])).toEqual([
    ['1', ['already']],
    ['2.0', ['already']],
    ['0.0', []],
  ]);
});

test('what was recorded by mistake from a file may be recorded again', () => {
  const correction = {
    ...recorded,
    id: 'c2',
    answer: 'none',
    corrects: 'c1',
    digest: null,
  } as const;
  const corrected = { ...register, consentsOf: new Map([['s1', [recorded, correction]]]) };
  const [row] = rowsOf([file('recorded before', form)], corrected);
  expect(row?.troubles).toEqual([]);
});

test('two forms for one student come from two parents; what stands before is told', () => {
  const later = { ...form, date: '2026-09-08' };
  const rows = rowsOf([file('d1', form), file('d2', later)], register).filter(isReady);
  expect(rows.map((row) => likelyParent(row, rows))).toEqual([1, 2]);
  const bare = { ...register, consentsOf: new Map() };
  expect(rows.map((row) => formerAnswer(row, rows, bare))).toEqual([null, '2026-09-05']);
  expect(rows.map((row) => formerAnswer(row, rows, register))).toEqual([
    '2026-10-02',
    '2026-10-02',
  ]);
});

test('a platform that the group does not use, a student who is gone', () => {
  const identity = {
    ...form.identity,
    student: 's1',
    schoolYear: '2026-2027',
    words: 'w',
    seal: 's',
  };
  const rows = rowsOf(
    [
      file('d1', { ...form, identity: { ...identity, platform: 'classroom' } }),
      file('d2', { ...form, identity: { ...identity, platform: 'teams', student: 's9' } }),
    ],
    register,
  );
  expect(rows.map(({ troubles }) => troubles)).toEqual([
    [{ kind: 'other-platform' }],
    [{ kind: 'student-gone' }],
  ]);
});

test('what is wrong comes first; a file that is no form keeps its name', () => {
  const scan: ReturnedFile = { name: 'scan.pdf', digest: 'd2', outcome: { kind: 'no-fields' } };
  const rows = rowsOf([file('d1', form), scan], register);
  expect(rows.map(({ file: name, student: id }) => [name, id])).toEqual([
    ['scan.pdf', null],
    ['d1.pdf', 's1'],
  ]);
});
