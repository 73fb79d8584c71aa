import type { About, Progress } from '../backup/backup-file.ts';
import type { Content } from '../backup/content.ts';
import { browser } from '../browser.ts';
import { calendarDay } from '../local-time.ts';
import { saveFile } from './save-file.ts';

/** What is told of the file; its name has the day in the zone, so that the latest is found: `vigie-2026-11-22.vigie`. */
type Kind = Pick<About, 'kind' | 'chain'> & { timeZone: string };

/** Hands an encrypted file to the browser; returns its name. */
export async function saveBackup(
  content: Content,
  { kind, chain, timeZone }: Kind,
  passphrase: string,
  progress: Progress,
): Promise<string> {
  const { writeBackup } = await import('../backup/on-pages.ts');
  const made = new Date();
  const app = browser.runtime.getManifest().version;
  const about: About = { kind, chain, app, madeAt: made.toISOString() };
  const bytes = await writeBackup(content, about, passphrase, progress);
  const start = kind === 'backup' ? 'vigie' : 'vigie-passation';
  const name = `${start}-${calendarDay(made, timeZone)}.vigie`;
  saveFile(name, bytes, 'application/octet-stream');
  return name;
}
