import * as z from 'zod/mini';
import { type Bytes, hex } from '../bytes.ts';
import { type RegisterTable, registerTables } from '../db/database.ts';
import { passphraseRounds } from '../db/passphrase-key.ts';
import { breather } from './breathe.ts';
import { inspectContainer, readContainer, writeContainer } from './container.ts';
import { type Content, countsOf, emptyContent, type OpenRow } from './content.ts';
import { BackupDamaged } from './errors.ts';
import { type BackupHeader, formatVersion, schemaVersion } from './header.ts';
import { rowShapes, stampShape } from './shapes.ts';
import { upgradeRow } from './upgrade.ts';

/** Rows a block: small enough that no page stands still while one is written or read. */
const blockRows = 500;

/** What is told about a file when it is made; the rest of its header follows from it. */
export type About = Pick<BackupHeader, 'kind' | 'app' | 'madeAt' | 'chain'>;
/** Called with the share done, 0 to 1. */
export type Progress = (share: number) => void;

/** A whole register as one encrypted file. */
export function writeBackup(
  content: Content,
  about: About,
  passphrase: string,
  progress: Progress,
): Promise<Bytes> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const header: BackupHeader = {
    format: 'vigie-backup',
    version: formatVersion,
    schema: schemaVersion,
    ...about,
    key: { derivation: 'PBKDF2-SHA-256', rounds: passphraseRounds, salt },
    cipher: 'AES-256-GCM',
    rows: countsOf(content),
  };
  return writeContainer(header, passphrase, blocksOf(content, progress));
}

async function* blocksOf({ tables, stamps }: Content, progress: Progress) {
  const stampRows = [...stamps].map(([id, at]) => ({ id, at }));
  const all: [string, object[]][] = [
    ...registerTables.map((table): [string, object[]] => [table, tables[table]]),
    ['stamps', stampRows],
  ];
  const total = all.reduce((sum, [, rows]) => sum + rows.length, 0);
  const breathe = breather();
  let done = 0;
  for (const [table, rows] of all) {
    for (let from = 0; from < rows.length; from += blockRows) {
      const part = rows.slice(from, from + blockRows);
      yield { table, rows: part };
      done += part.length;
      progress(done / total);
      await breathe();
    }
  }
}

const block = z.strictObject({
  table: z.enum([...registerTables, 'stamps']),
  rows: z.array(z.unknown()).check(z.maxLength(10_000)),
});

/** Opens a file and checks every row. Throws `NotABackup`, `BackupDamaged`, `BackupTooNew`, `BackupTooLarge`, `WrongPassphrase`. */
export async function openBackup(
  bytes: Bytes,
  passphrase: string,
  progress: Progress,
): Promise<{ header: BackupHeader; content: Content }> {
  const header = await inspectContainer(bytes);
  const content = emptyContent();
  const breathe = breather();
  for await (const { value, read } of readContainer(bytes, passphrase)) {
    const { table, rows } = checked(block, value);
    for (const row of rows) {
      if (table === 'stamps') {
        const { id, at } = checked(stampShape, row);
        content.stamps.set(id, at);
      } else content.tables[table].push(readRow(table, header.schema, row));
    }
    progress(read);
    await breathe();
  }
  return { header, content };
}

function readRow(table: RegisterTable, schema: number, row: unknown): OpenRow {
  return upgradeRow(table, schema, checked<OpenRow>(rowShapes[table], row));
}

function checked<T>(shape: z.ZodMiniType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new BackupDamaged(parsed.error.message);
  return parsed.data;
}
