import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { BackupHeader } from '../../../lib/backup/header.ts';
import { useFileName } from './use-file-name.ts';

test('a file of the evening says the day that its name says, and counts in words', () => {
  const { result } = renderHook(() => useFileName('America/Toronto'));
  // 20 h 30 in Québec, the next day in UTC.
  const header = {
    kind: 'backup',
    madeAt: '2026-11-23T01:30:00.000Z',
    rows: { groups: 1, students: 6 },
  };
  expect(result.current(header as unknown as BackupHeader)).toBe(
    'Sauvegarde · faite le 22 novembre 2026 · 1 groupe · 6 élèves',
  );
});
