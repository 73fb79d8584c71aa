import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { emptyRegister } from '../../test/empty-register.ts';
import { BackupLine } from './BackupLine.tsx';

afterEach(cleanup);

const groups = [{ id: 'g', name: '402', schoolYear: '2026-2027', platforms: [] }];
const show = (change: Partial<typeof emptyRegister>) =>
  render(<BackupLine register={{ ...emptyRegister, ...change }} />);

test('the day of the last backup leads to the next one', () => {
  show({ groups, milestones: [{ id: 'backup', on: '2026-11-15' }] });
  const link = screen.getByRole('link', { name: /Dernière sauvegarde.*15 novembre 2026/ });
  expect(link.getAttribute('href')).toBe('desk.html#sauvegarde');
});

test('none yet is said once there is a group, not before', () => {
  const { unmount } = show({});
  expect(screen.queryByRole('link')).toBeNull();
  unmount();
  show({ groups });
  expect(screen.getByRole('link', { name: /Aucune sauvegarde/ })).toBeTruthy();
});
