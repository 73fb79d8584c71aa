import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { advice, view } from '../../test/gallery/samples.ts';
import { PanelAdvice } from './PanelAdvice.tsx';
import type { OverlayActions } from './view.ts';

// happy-dom makes no trusted event.
vi.mock('./trusted.ts', () => ({ trusted: <T,>(handler: T): T => handler }));
afterEach(cleanup);

const openDesk = vi.fn();
const openOptions = vi.fn();
const actions = { openDesk, openOptions } as Partial<OverlayActions> as OverlayActions;

test('each advice on the group is a line with its clause, and leads where it is followed', () => {
  const notice = advice('fr', 'no-notice', '5.1');
  const several = advice('fr', 'several-platforms', '5.2');
  render(<PanelAdvice view={view('fr', { advice: [notice, several] })} actions={actions} />);
  expect(screen.getByText(/Le document d’information/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lire la clause 5.1' }));
  expect(openOptions).toHaveBeenCalledWith('clauses');
  fireEvent.click(screen.getByRole('button', { name: 'Voir les documents dans Vigie' }));
  expect(openDesk).toHaveBeenLastCalledWith('documents');
  fireEvent.click(screen.getByRole('button', { name: 'Voir le groupe dans Vigie' }));
  expect(openDesk).toHaveBeenLastCalledWith('groupes');
});

test('without advice there is no line', () => {
  const { container } = render(<PanelAdvice view={view('fr')} actions={actions} />);
  expect(container.textContent).toBe('');
});
