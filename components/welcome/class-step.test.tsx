import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { ClassStep } from './ClassStep.tsx';

afterEach(cleanup);

const { year } = emptyRegister;
const group = (id: string) => ({ id, name: id, schoolYear: year, platforms: [] });
const pupil = {
  id: 's1',
  group: '401',
  avatar: null,
  leftOn: null,
  firstName: 'Léa',
  lastName: 'Tremblay',
  nicknames: [],
};
const show = (...groups: string[]) => {
  const register = {
    ...emptyRegister,
    groups: groups.map(group),
    studentsOf: new Map([['401', [pupil]]]),
  } as unknown as Register;
  const page = { readRoster: vi.fn() } as unknown as Page;
  render(<ClassStep page={page} register={register} onBack={vi.fn()} onDone={vi.fn()} />);
};

test('a group that has its list is not offered a second one, which would double it', () => {
  show('401', '402');
  const [into] = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect([...(into?.options ?? [])].map(({ text }) => text)).toEqual(['402']);
});

test('once every group has its list, the step goes on and says where a list is updated', () => {
  show('401');
  expect(screen.queryByText(sharedFr.roster.drop)).toBeNull();
  expect(screen.getByText(welcomeFr.class.update, { collapseWhitespace: false })).toBeTruthy();
  expect(screen.getByRole('button', { name: welcomeFr.next })).toBeTruthy();
});
