import type { Register } from '../../lib/screens/register.ts';
import { lastBackup } from '../desk/backup/last-backup.ts';
import { useBackupWords } from '../desk/backup/words.ts';
import { Icon } from '../shared/icon.tsx';

/** The day of the last backup, and the way to the next one; nothing before there is something to lose. */
export function BackupLine({ register }: { register: Register }) {
  const words = useBackupWords();
  const last = lastBackup(register);
  if (!last && register.groups.length === 0) return null;
  return (
    <section class="lines">
      <a class="line" href="desk.html#sauvegarde" target="_blank" rel="noopener">
        <Icon name="backup" /> {last ? words.last(last) : words.never}
      </a>
    </section>
  );
}
