import type { BackupHeader } from '../../../lib/backup/header.ts';
import { useSpeech } from '../../shared/language.ts';
import { useShared } from '../../shared/words.ts';
import { useBackupWords } from './words.ts';

/** What a file says of itself in clear: kind, day, groups and students. */
export function useFileName(): (header: BackupHeader) => string {
  const { file: words, tables } = useBackupWords();
  const shared = useShared();
  const { number } = useSpeech();
  return ({ kind, madeAt, rows }) => {
    const day = madeAt.slice(0, 10);
    const made = kind === 'backup' ? words.made(day) : words.handed(day);
    const groups = `${tables.groups} ${number(rows.groups ?? 0)}`;
    return [words.kinds[kind], made, groups, shared.students(rows.students ?? 0)].join(' · ');
  };
}
