import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { optionsFr } from '../../lib/i18n/options.fr.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { SelfPart } from './SelfPart.tsx';

afterEach(cleanup);

const { self: words } = optionsFr;
const show = (more: object = {}) => {
  const write = vi.fn(async () => null as never);
  render(<SelfPart write={write} register={{ ...emptyRegister, ...more }} />);
  return write;
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('the office sends here for the role', () => {
  const write = show();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'principal' } });
  expect(write).toHaveBeenCalledWith('saveSettings', { patch: { role: 'principal' } });
});

test('what signs is told here: the name and the school, without blanks around', () => {
  const write = show();
  type(words.person, ' Nadia Bélanger ');
  type(words.school, 'École des Bouleaux');
  fireEvent.click(screen.getByRole('button', { name: sharedFr.save }));
  const patch = { person: 'Nadia Bélanger', school: 'École des Bouleaux' };
  expect(write).toHaveBeenCalledWith('saveSettings', { patch });
});

test('a school that the policy sets is shown locked, and not written', () => {
  const school = 'École des Bleuets';
  const managed = { ...emptyRegister.managed, settings: { school } };
  const write = show({ managed, settings: { ...emptyRegister.settings, school } });
  const field = screen.getByLabelText<HTMLInputElement>(words.school);
  expect(field.matches(':disabled') || field.closest('fieldset')?.disabled).toBe(true);
  type(words.person, 'Nadia');
  fireEvent.click(screen.getByRole('button', { name: sharedFr.save }));
  expect(write).toHaveBeenCalledWith('saveSettings', { patch: { person: 'Nadia' } });
});
