import { expect, test } from 'vitest';
import type { FilledForm } from './filled-form.ts';
import { type FormContext, judgeForm } from './returned-form.ts';

const identity = {
  student: 's1',
  platform: 'teams',
  schoolYear: '2026-2027',
  words: 'w',
  seal: 's',
} as const;
const form: FilledForm = {
  identity,
  sameWords: true,
  boxes: { class: { yes: true, no: false }, 'own-parent': { yes: false, no: true } },
  parent: 'Mélanie Tremblay',
  place: '',
  date: '5 septembre 2026',
  signature: 'Mélanie Tremblay',
  second: { parent: '', signature: '' },
  studentSignature: '',
};
const context: FormContext = {
  sealed: true,
  studentKnown: true,
  platformKnown: true,
  already: false,
  today: '2026-09-10',
};
const faultsOf = (more: Partial<FilledForm>, around: Partial<FormContext> = {}) =>
  judgeForm({ ...form, ...more }, { ...context, ...around }).faults;

test('a whole form gives both answers and its day', () => {
  expect(judgeForm(form, context)).toEqual({
    faults: [],
    answers: { class: 'yes', 'own-parent': 'no' },
    others: [],
    signedOn: '2026-09-05',
  });
});

test.each([
  ['identity gone', { identity: null }, {}, [{ kind: 'altered' }]],
  ['words changed', { sameWords: false }, {}, [{ kind: 'altered' }]],
  ['sealed elsewhere', {}, { sealed: false }, [{ kind: 'altered' }]],
  [
    'last year',
    { identity: { ...identity, schoolYear: '2025-2026' } },
    {},
    [{ kind: 'other-year', year: '2025-2026' }],
  ],
  ['student gone', {}, { studentKnown: false }, [{ kind: 'student-gone' }]],
  ['platform not in use', {}, { platformKnown: false }, [{ kind: 'other-platform' }]],
  ['recorded before', {}, { already: true }, [{ kind: 'already' }]],
  ['unsigned', { signature: '' }, {}, [{ kind: 'unsigned' }]],
  [
    'a date of two readings',
    { date: '05/09/2026' },
    {},
    [{ kind: 'unclear-date', text: '05/09/2026' }],
  ],
  ['a date to come', { date: '2026-09-11' }, {}, [{ kind: 'future-date', text: '2026-09-11' }]],
  [
    'a date of June',
    { date: '2026-06-30' },
    {},
    [{ kind: 'date-of-other-year', text: '2026-06-30' }],
  ],
] as const)('%s', (_, more, around, faults) => {
  expect(faultsOf(more, around)).toEqual(faults);
});

test('both boxes is no answer; everything left out is told at once', () => {
  const boxes = { class: { yes: true, no: true }, 'own-parent': { yes: false, no: false } };
  const { faults, answers } = judgeForm(
    { ...form, boxes, parent: '', date: '', signature: '' },
    context,
  );
  expect(answers).toEqual({});
  expect(faults).toEqual([
    { kind: 'both', scopes: ['class'] },
    { kind: 'no-answer', scopes: ['own-parent'] },
    { kind: 'no-parent' },
    { kind: 'unsigned' },
    { kind: 'no-date' },
  ]);
});

test('who else signed answers too: the other parent and the student, each by their own signature', () => {
  const second = { parent: 'Denis Roy', signature: 'Denis Roy' };
  expect(judgeForm({ ...form, second, studentSignature: 'Léa' }, context).others).toEqual([
    2,
    'student',
  ]);
  const unsigned = { parent: 'Denis Roy', signature: '' };
  expect(judgeForm({ ...form, second: unsigned }, context).others).toEqual([]);
});
