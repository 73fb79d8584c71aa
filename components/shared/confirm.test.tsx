import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { Confirm } from './Confirm.tsx';

afterEach(cleanup);

const named = (name: string) => screen.getByRole('button', { name });
const show = () => {
  const onAct = vi.fn(async () => null);
  render(<Confirm label="Retirer Noah" question="Le retirer?" act="Retirer" onAct={onAct} />);
  return onAct;
};

test('the focus is on the act as soon as it is asked, each time, and back on what opened it after Cancel', () => {
  show();
  for (const _ of ['first', 'second']) {
    fireEvent.click(named('Retirer Noah'));
    expect(document.activeElement).toBe(named('Retirer'));
    fireEvent.click(named(sharedFr.cancel));
    expect(document.activeElement).toBe(named('Retirer Noah'));
  }
});

test('what opens it does not take the focus by itself; the act runs once confirmed, never before', async () => {
  const onAct = show();
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(named('Retirer Noah'));
  expect(onAct).not.toHaveBeenCalled();
  fireEvent.click(named('Retirer'));
  await vi.waitFor(() => expect(document.activeElement).toBe(named('Retirer Noah')));
  expect(onAct).toHaveBeenCalledOnce();
});
