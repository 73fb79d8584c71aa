import type { ConsentsExport } from '../records/record.ts';
import { sha256 } from '../sha256.ts';

/** What came of opening a sealed file: `differs`: it holds another number of students or answers than was signed. */
export type OpenedConsents = 'opened' | 'differs';

/** Whether it is the very file that the record names, by its digest. */
export async function isDeclared(file: Blob, { file: digest }: ConsentsExport): Promise<boolean> {
  return (await sha256(new Uint8Array(await file.arrayBuffer()))) === digest;
}

/**
 * Opens the sealed consents of a year beside the record that names them (5.9, reading A-24); nothing of them is kept.
 * Throws `WrongPassphrase`, `NotABackup`, `BackupDamaged`, `BackupTooNew`.
 */
export async function openConsents(
  file: Blob,
  passphrase: string,
  { students, events }: ConsentsExport,
): Promise<OpenedConsents> {
  const { openBackup } = await import('../backup/on-pages.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { tables } = (await openBackup(bytes, passphrase, () => undefined)).content;
  const same = tables.students.length === students && tables.consents.length === events;
  return same ? 'opened' : 'differs';
}
