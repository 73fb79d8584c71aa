import type { BackupHeader } from '../../../lib/backup/header.ts';
import { calendarDay } from '../../../lib/local-time.ts';
import { useShared } from '../../shared/words.ts';
import { useBackupWords } from './words.ts';

/** What a file says of itself in clear: kind, day, groups and students. The day is the school's (IANA zone); the computer's where no zone is known. */
export function useFileName(
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): (header: BackupHeader) => string {
  const { file: words } = useBackupWords();
  const shared = useShared();
  return ({ kind, madeAt, rows }) => {
    const day = calendarDay(new Date(madeAt), timeZone);
    const made = kind === 'backup' ? words.made(day) : words.handed(day);
    const { groups = 0, students = 0 } = rows;
    return [words.kinds[kind], made, shared.groups(groups), shared.students(students)].join(' · ');
  };
}
