import * as z from 'zod/mini';
import { registerTables } from '../db/database.ts';
import { BackupDamaged, BackupTooNew, NotABackup } from './errors.ts';

/** The container that this file writes; older ones are read as well. */
export const formatVersion = 1;
/** The store's schema (`lib/db/migrations`) whose rows it holds. */
export const schemaVersion = 3;
/** What every file of Vigie begins with. */
const opening = '{"format":"vigie-backup",';
const headerLimit = 4096;

const count = z.int().check(z.minimum(0), z.maximum(10_000_000));
const shape = z.object({
  format: z.literal('vigie-backup'),
  version: z.int().check(z.minimum(1)),
  /** `handover`: one group, for the person who takes it over. */
  kind: z.enum(['backup', 'handover']),
  schema: z.int().check(z.minimum(1)),
  /** Version of the extension. */
  app: z.string().check(z.maxLength(32)),
  madeAt: z.iso.datetime(),
  key: z.object({
    derivation: z.literal('PBKDF2-SHA-256'),
    rounds: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: z.string().check(z.regex(/^[0-9a-f]{32}$/u)),
  }),
  cipher: z.literal('AES-256-GCM'),
  /** Rows by table. */
  rows: z.partialRecord(z.enum(registerTables), count),
  /** The last link of the audit chain when it was made: a digest, no data. */
  chain: z.object({ generation: count, head: z.string().check(z.maxLength(64)) }),
});
/** What the file says of itself in clear: no name. */
export type BackupHeader = z.infer<typeof shape>;

/** The header as the file's first line, with its line end. */
export function headerLine(header: BackupHeader): string {
  const { format: _, ...rest } = header;
  return `${opening}${JSON.stringify(rest).slice(1)}\n`;
}

/** Whether the bytes claim to be one of Vigie's files. */
export function isBackup(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, opening.length)) === opening;
}

/** The header of a file and where it ends (bytes). Throws `NotABackup`, `BackupDamaged`, `BackupTooNew`. */
export function readHeader(bytes: Uint8Array): { header: BackupHeader; end: number } {
  if (!isBackup(bytes)) throw new NotABackup('another beginning');
  const end = bytes.subarray(0, headerLimit).indexOf(0x0a) + 1;
  if (end === 0) throw new BackupDamaged('no end of header');
  let told: unknown;
  try {
    told = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  } catch (cause) {
    throw new BackupDamaged('header is no JSON', null, { cause });
  }
  const { version, schema } = told as { version?: number; schema?: number };
  if (Number(version) > formatVersion || Number(schema) > schemaVersion) {
    throw new BackupTooNew('later version');
  }
  const parsed = shape.safeParse(told);
  if (!parsed.success) throw new BackupDamaged(parsed.error.message);
  return { header: parsed.data, end };
}
