import { isOpened, openedProof } from '../records/opened-proof.ts';
import type { ConsentsExport } from '../records/record.ts';
import { sha256 } from '../sha256.ts';

/** Whether it is the very file that the record names, by its digest. */
export async function isDeclared(file: Blob, { file: digest }: ConsentsExport): Promise<boolean> {
  return (await sha256(new Uint8Array(await file.arrayBuffer()))) === digest;
}

/**
 * Opens the sealed consents of a year beside the record that names them (5.9, reading A-24); nothing of them is kept but
 * the proof that they were opened; null: the file holds something else than was signed.
 * Throws `WrongPassphrase`, `NotABackup`, `BackupDamaged`, `BackupTooNew`.
 */
export async function openConsents(
  file: Blob,
  passphrase: string,
  body: ConsentsExport,
): Promise<string | null> {
  const { openBackup } = await import('../backup/on-pages.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { tables } = (await openBackup(bytes, passphrase, () => undefined)).content;
  const { students, consents } = tables;
  const proof = await openedProof(students, consents);
  const counted = students.length === body.students && consents.length === body.events;
  return counted && (await isOpened(body, proof)) ? proof : null;
}
