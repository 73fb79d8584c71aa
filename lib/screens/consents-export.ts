import type { Progress } from '../backup/backup-file.ts';
import { browser } from '../browser.ts';
import { markOf, openedProof } from '../records/opened-proof.ts';
import { sha256 } from '../sha256.ts';
import { saveFile } from './save-file.ts';

/** A file of the year's consents that was saved, as the record tells of it. */
export interface ConsentsFile {
  name: string;
  /** SHA-256 of the file, hexadecimal. */
  file: string;
  /** Names of groups. */
  groups: readonly string[];
  students: number;
  events: number;
  /** Of the proof that the file was opened. */
  mark: string;
}

/** Seals the consents of a school year (`2025-2026`) in one file for the principal, and saves it. Throws `SealBroken`. */
export async function saveConsents(
  year: string,
  passphrase: string,
  progress: Progress,
): Promise<ConsentsFile> {
  const { openStore, readContent, writeBackup } = await import('../backup/on-pages.ts');
  const { contentOfYearConsents } = await import('../backup/year-consents.ts');
  const store = await openStore();
  const { content } = await readContent(store, (share) => progress(share / 2));
  const part = contentOfYearConsents(content, year);
  const head = await store.db.chain.orderBy('seq').last();
  const about = {
    kind: 'handover',
    chain: { generation: head?.seq ?? 0, head: head?.digest ?? '' },
    app: browser.runtime.getManifest().version,
    madeAt: new Date().toISOString(),
  } as const;
  const bytes = await writeBackup(part, about, passphrase, (share) => progress((1 + share) / 2));
  const name = `vigie-consentements-${year}.vigie`;
  const { groups, students, consents } = part.tables;
  const made = {
    name,
    file: await sha256(bytes),
    groups: groups.map((row) => String((row.sealed as { name?: string } | null)?.name ?? row.name)),
    students: students.length,
    events: consents.length,
    mark: await markOf(await openedProof(students, consents)),
  };
  saveFile(name, bytes, 'application/octet-stream');
  return made;
}
