// @vitest-environment node
import { expect, test } from 'vitest';
import type { Bytes } from '../bytes.ts';
import { openBackup, writeBackup } from './backup-file.ts';
import { inspectContainer } from './container.ts';
import { type Content, emptyContent } from './content.ts';

const passphrase = 'le fleuve gèle en janvier';
const quiet = () => undefined;
const about = {
  kind: 'backup',
  app: '0.1.0',
  madeAt: '2026-11-22T15:00:00.000Z',
  chain: { generation: 7, head: 'ab' },
} as const;

function sample(): Content {
  const content = emptyContent();
  content.tables.groups.push({
    id: 'g',
    schoolYear: '2026-2027',
    platforms: ['teams'],
    sealed: { name: '401' },
  });
  for (let index = 0; index < 1200; index += 1) {
    const names = { firstName: 'Léa', lastName: `Tremblay ${index}`, nicknames: [] };
    content.tables.students.push({
      id: `s${index}`,
      group: 'g',
      avatar: null,
      leftOn: null,
      sealed: names,
    });
  }
  content.stamps.set('groups|g', '2026-10-01T12:00:00.000Z');
  return content;
}
const written = writeBackup(sample(), about, passphrase, quiet);
const named = (name: string) => expect.objectContaining({ name });

test('what was written is read again, and the clear part names nobody', async () => {
  const file = await written;
  const { header, content } = await openBackup(file, passphrase, quiet);
  expect(content).toEqual(sample());
  expect(header).toMatchObject({ ...about, schema: 3, rows: { groups: 1, students: 1200 } });
  const clear = new TextDecoder().decode(file);
  expect(clear.startsWith('{"format":"vigie-backup",')).toBe(true);
  expect(clear).not.toContain('Tremblay');
  expect(clear).not.toContain('401');
});

test('an accent typed another way opens the same file; another passphrase does not', async () => {
  const file = await written;
  await expect(openBackup(file, passphrase.normalize('NFD'), quiet)).resolves.toBeTruthy();
  await expect(openBackup(file, `${passphrase}.`, quiet)).rejects.toEqual(named('WrongPassphrase'));
});

test('any byte that is flipped, and any end that is missing, is named before a passphrase is asked', async () => {
  const small = await writeBackup(emptyContent(), about, passphrase, quiet);
  for (let at = 0; at < small.length; at += 1) {
    const flipped = small.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    const expected = at < '{"format":"vigie-backup",'.length ? 'NotABackup' : 'BackupDamaged';
    await expect(inspectContainer(flipped), `byte ${at}`).rejects.toEqual(named(expected));
  }
  for (let length = 0; length < small.length; length += 1) {
    await expect(inspectContainer(small.slice(0, length))).rejects.toThrow();
  }
});

test('a file of a later version, and a foreign one, are named', async () => {
  const later = await resealed(await written, '"version":1', '"version":2');
  await expect(inspectContainer(later)).rejects.toEqual(named('BackupTooNew'));
  const newer = await resealed(await written, '"schema":3', '"schema":9');
  await expect(inspectContainer(newer)).rejects.toEqual(named('BackupTooNew'));
  const foreign = new TextEncoder().encode('Nom;Prénom\nTremblay;Léa\n');
  await expect(inspectContainer(foreign)).rejects.toEqual(named('NotABackup'));
});

test('a header that was changed, with its digest made again, does not open', async () => {
  const changed = await resealed(await written, '"students":1200', '"students":1199');
  await expect(openBackup(changed, passphrase, quiet)).rejects.toEqual(named('WrongPassphrase'));
});

test('rows of another shape are refused as a whole', async () => {
  const content = sample();
  content.tables.students.push({ id: '', group: 'g', sealed: {} });
  const file = await writeBackup(content, about, passphrase, quiet);
  await expect(openBackup(file, passphrase, quiet)).rejects.toEqual(named('BackupDamaged'));
});

/** The file with a part of its header replaced (same length) and its digest made again. */
async function resealed(file: Bytes, from: string, to: string): Promise<Bytes> {
  const text = new TextDecoder('latin1').decode(file);
  const changed = file.slice();
  changed.set(new TextEncoder().encode(to), text.indexOf(from));
  const body = changed.slice(0, -32);
  changed.set(new Uint8Array(await crypto.subtle.digest('SHA-256', body)), body.length);
  return changed;
}
