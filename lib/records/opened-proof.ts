import { canonical } from '../canonical.ts';
import { sha256 } from '../sha256.ts';
import type { ConsentsExport } from './record.ts';

/**
 * What only whoever opened the sealed consents can tell: SHA-256, hexadecimal, of the ids of their students and answers,
 * in whatever order they lie. Nothing can be read out of it.
 */
export function openedProof(
  students: readonly { id: string }[],
  events: readonly { id: string }[],
): Promise<string> {
  const ids = [students, events].map((rows) => rows.map(({ id }) => id).sort());
  return sha256(canonical(ids));
}

/** The mark of a proof: it can be signed with the file, since the proof cannot be had from it. */
export function markOf(proof: string): Promise<string> {
  return sha256(proof);
}

/** Whether a proof is that of the sealed file that a record names (5.9, reading A-24). */
export async function isOpened(
  { mark }: Pick<ConsentsExport, 'mark'>,
  proof: string | null,
): Promise<boolean> {
  return proof !== null && (await markOf(proof)) === mark;
}
