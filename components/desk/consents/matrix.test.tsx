import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { ConsentEntry, GroupEntry, StudentEntry } from '../../../lib/db/rows.ts';
import { packs } from '../../../lib/policy/packs.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { emptyRegister } from '../../../test/empty-register.ts';
import { coveredPlatforms } from './covered.ts';
import { Matrix } from './Matrix.tsx';

afterEach(cleanup);

const group: GroupEntry = { id: 'g', name: '402', schoolYear: '2026-2027', platforms: ['teams'] };
const student = (id: string, firstName: string): StudentEntry => ({
  id,
  group: 'g',
  avatar: null,
  leftOn: null,
  firstName,
  lastName: 'Tremblay',
  nicknames: [],
});
const answered = (id: string, answer: ConsentEntry['answer'], on: string): ConsentEntry => ({
  id: `${id} ${answer}`,
  student: id,
  platform: 'teams',
  scope: 'class',
  answer,
  on,
  recordedAt: `${on}T12:00:00Z`,
  formDate: answer === 'yes' ? on : null,
  filedAt: answer === 'yes' ? 'Classeur' : null,
  parent: 1,
  digest: null,
  corrects: null,
});
function register(students: StudentEntry[], consents: ConsentEntry[] = []): Register {
  const consentsOf = new Map<string, ConsentEntry[]>();
  for (const event of consents) {
    consentsOf.set(event.student, [...(consentsOf.get(event.student) ?? []), event]);
  }
  return {
    ...emptyRegister,
    pack: packs[0] ?? null,
    groups: [group],
    studentsOf: new Map([['g', students]]),
    names: new Map(students.map((each) => [each.id, each])),
    consentsOf,
  };
}
function show(known: Register, write = vi.fn(async () => null)) {
  const covered = coveredPlatforms(known).find(({ id }) => id === 'teams');
  if (!covered) throw new Error('teams is not covered');
  const drawn = render(
    <Matrix register={known} write={write as never} group={group} covered={covered} search="" />,
  );
  return { ...drawn, write };
}
const cell = (name: RegExp) => screen.getByRole('button', { name });
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Consigner' }));

test('a yes is written with the date and the place of its form, a no from today', async () => {
  const { write } = show(register([student('a', 'Léa'), student('b', 'Noah')]));
  fireEvent.keyDown(cell(/^Léa/), { key: 'o' });
  fireEvent.keyDown(cell(/^Noah/), { key: 'n' });
  expect(screen.getByText('2 réponses à consigner')).toBeTruthy();
  save();
  expect(screen.getByRole('alert').textContent).toBe('Indiquez la date du formulaire.');
  fill('Formulaires datés du', '2026-09-04');
  fill('Classés', 'Classeur 402');
  save();
  await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
  const common = {
    platform: 'teams',
    scope: 'class',
    parent: 1,
    digest: null,
    corrects: null,
  };
  expect(write.mock.calls[0]).toEqual([
    'recordConsents',
    {
      events: [
        {
          ...common,
          student: 'a',
          answer: 'yes',
          on: '2026-09-04',
          formDate: '2026-09-04',
          filedAt: 'Classeur 402',
        },
        { ...common, student: 'b', answer: 'no', on: '2026-11-22', formDate: null, filedAt: null },
      ],
    },
  ]);
  await vi.waitFor(() => expect(screen.queryByText('2 réponses à consigner')).toBeNull());
});

test('a form older than a refusal is refused, and says which answer prevails', () => {
  const { write } = show(register([student('a', 'Léa')], [answered('a', 'no', '2026-09-20')]));
  fireEvent.click(cell(/^Léa/));
  fill('Formulaires datés du', '2026-09-04');
  fill('Classés', 'Classeur 402');
  save();
  expect(screen.getByRole('alert').textContent).toContain('20 septembre 2026');
  expect(write).not.toHaveBeenCalled();
});

test('withdrawn counts as no; Escape takes a draft back', () => {
  const events = [answered('a', 'yes', '2026-09-04'), answered('a', 'withdrawn', '2026-10-01')];
  show(register([student('a', 'Léa'), student('b', 'Noah')], events));
  expect(screen.getByText('0 oui · 1 non · 1 sans réponse')).toBeTruthy();
  fireEvent.click(cell(/^Noah/));
  fireEvent.keyDown(cell(/^Noah/), { key: 'Escape' });
  expect(screen.queryByRole('button', { name: 'Consigner' })).toBeNull();
});

test('one answer for all of the chosen; those that would not change stay as they are', async () => {
  const known = register(
    [student('a', 'Léa'), student('b', 'Noah'), student('c', 'Maya')],
    [answered('c', 'yes', '2026-09-04')],
  );
  const { write } = show(known);
  fireEvent.click(screen.getByLabelText('Choisir tous les élèves affichés'));
  expect(screen.getByText('3 élèves choisis')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Oui' }));
  expect(screen.getByText('2 réponses à consigner')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await vi.waitFor(() =>
    expect(write).toHaveBeenCalledWith('setFormsSent', {
      students: ['a', 'b', 'c'],
      platform: 'teams',
      schoolYear: '2026-2027',
      sentOn: '2026-11-22',
    }),
  );
});

test('two parents who disagree are no consent, and their answers are told apart in the history', () => {
  const other = { ...answered('a', 'no', '2026-09-10'), parent: 2 as const };
  show(register([student('a', 'Léa')], [answered('a', 'yes', '2026-09-04'), other]));
  const torn = cell(/^Léa Tremblay, Espace de la classe\u00a0: Désaccord, pas de consentement/u);
  fireEvent.keyDown(torn, { key: 'o' });
  expect(screen.queryByText('1 réponse à consigner')).toBeNull();
  expect(screen.getByRole('dialog').textContent).toContain('L’autre parent');
});

test('a form that is older than the information document is said to be (5.1)', () => {
  const known = register([student('a', 'Léa')], [answered('a', 'yes', '2026-09-04')]);
  const notice = {
    id: 'g|teams',
    group: 'g',
    platform: 'teams' as const,
    document: null,
    submittedOn: null,
    validatedOn: '2026-09-08',
    validatedBy: 'Direction',
    sentOn: '2026-09-09',
    sealed: null,
  };
  show({ ...known, notices: [notice] });
  expect(cell(/avant le document \(5\.1\)$/u)).toBeTruthy();
});

test('a form waited for after its day is under the filter of late ones', () => {
  const forms = [
    {
      id: 'f',
      student: 'a',
      platform: 'teams' as const,
      schoolYear: '2026-2027',
      sentOn: '2026-08-29',
    },
  ];
  const known = register(
    [student('a', 'Léa'), student('b', 'Noah')],
    [answered('b', 'no', '2026-09-04')],
  );
  show({ ...known, forms, settings: { ...known.settings, formsDue: '2026-09-18' } });
  expect(screen.getByText(/sauf 1\s: Léa Tremblay/u)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/^Date passée/u));
  expect(screen.queryByRole('button', { name: /^Noah/u })).toBeNull();
  expect(cell(/^Léa/u)).toBeTruthy();
});

test('a year that is over is read only', () => {
  const over = { ...group, schoolYear: '2025-2026' };
  const known = register([student('a', 'Léa')], [answered('a', 'yes', '2025-09-04')]);
  const covered = coveredPlatforms(known).find(({ id }) => id === 'teams');
  if (!covered) throw new Error('teams is not covered');
  const write = vi.fn(async () => null);
  render(
    <Matrix register={known} write={write as never} group={over} covered={covered} search="" />,
  );
  expect(screen.getByText('1 oui · 0 non · 0 sans réponse')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Léa/u })).toBeNull();
});

test('on paper a refusal, a withdrawal and no answer read alike', () => {
  const known = register(
    [student('a', 'Léa'), student('b', 'Noah'), student('c', 'Maya'), student('d', 'Liam')],
    [
      answered('a', 'yes', '2026-09-04'),
      answered('b', 'no', '2026-09-04'),
      answered('c', 'yes', '2026-09-04'),
      answered('c', 'withdrawn', '2026-10-04'),
    ],
  );
  const { container } = show(known);
  fireEvent(window, new Event('beforeprint'));
  const rows = [...container.querySelectorAll('.on-paper tbody tr')].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows).toEqual([
    ['Léa Tremblay', 'Oui'],
    ['Noah Tremblay', '–'],
    ['Maya Tremblay', '–'],
    ['Liam Tremblay', '–'],
  ]);
  fireEvent(window, new Event('afterprint'));
  expect(container.querySelector('.on-paper')?.textContent).toBe('');
});

test('5,000 students are drawn a hundred at a time', () => {
  const many = Array.from({ length: 5000 }, (_, index) => student(`s${index}`, `Élève${index}`));
  const { container } = show(register(many));
  expect(container.querySelectorAll('.cell')).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: 'Suivants' }));
  expect(cell(/^Élève100 /)).toBeTruthy();
});

test('has no accessibility fault that axe sees', async () => {
  const { container } = show(register([student('a', 'Léa')]));
  fireEvent.click(cell(/^Léa/));
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
