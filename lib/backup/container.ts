import { type Bytes, fromHex, hex, joined } from '../bytes.ts';
import { passphraseKey } from '../db/passphrase-key.ts';
import { sha256, sha256Bytes } from '../sha256.ts';
import { BackupDamaged, BackupTooLarge, NotABackup, WrongPassphrase } from './errors.ts';
import { type BackupHeader, headerLine, isBackup, readHeader } from './header.ts';
import { inflated, squeezed } from './squeeze.ts';

/*
 * One file: a line of JSON in clear, then blocks, each its length (4 bytes, big-endian) and AES-256-GCM over compressed
 * JSON, then SHA-256 of all before. Each block is bound to the header, to its turn and to being the last or not.
 */
const digestLength = 32;
const megabytes = 256;

/** Seals the values, one block each, under the header. */
export async function writeContainer(
  header: BackupHeader,
  passphrase: string,
  values: AsyncIterable<object> | Iterable<object>,
): Promise<Bytes> {
  const key = await keyOf(header, passphrase);
  const line = new TextEncoder().encode(headerLine(header));
  const bound = await sha256Bytes(line);
  const parts: Bytes[] = [line];
  let turn = 0;
  const add = async (value: object, last: boolean) => {
    const clear = await squeezed(new TextEncoder().encode(JSON.stringify(value)));
    const secret = await crypto.subtle.encrypt(parameters(bound, turn, last), key, clear);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, secret.byteLength);
    parts.push(length, new Uint8Array(secret));
    turn += 1;
  };
  for await (const value of values) await add(value, false);
  await add({}, true);
  const body = joined(parts);
  return joined([body, await sha256Bytes(body)]);
}

/** Checks size and digest, and reads what stands in clear. Throws `NotABackup`, `BackupDamaged`, `BackupTooNew`, `BackupTooLarge`. */
export async function inspectContainer(bytes: Bytes): Promise<BackupHeader> {
  if (bytes.byteLength > megabytes * 1024 * 1024) {
    throw new BackupTooLarge('file', { limit: megabytes });
  }
  if (!isBackup(bytes)) throw new NotABackup('another beginning');
  const end = Math.max(bytes.byteLength - digestLength, 0);
  if ((await sha256(bytes.slice(0, end))) !== hex(bytes.subarray(end))) {
    throw new BackupDamaged('digest');
  }
  return readHeader(bytes).header;
}

/** Opens the blocks in their order; `read` is the share done. Throws what `inspectContainer` throws, and `WrongPassphrase`. */
export async function* readContainer(
  bytes: Bytes,
  passphrase: string,
): AsyncGenerator<{ value: unknown; read: number }> {
  await inspectContainer(bytes);
  const { header, end } = readHeader(bytes);
  const key = await keyOf(header, passphrase);
  const bound = await sha256Bytes(bytes.slice(0, end));
  const stop = bytes.byteLength - digestLength;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = end;
  for (let turn = 0; at < stop; turn += 1) {
    const from = at + 4;
    const to = from > stop ? from : from + view.getUint32(at);
    if (to > stop) throw new BackupDamaged('length of a block');
    const last = to === stop;
    const clear = await openBlock(parameters(bound, turn, last), key, bytes.slice(from, to));
    if (!last) yield { value: await parseBlock(clear), read: to / stop };
    at = to;
  }
}

async function openBlock(how: AesGcmParams, key: CryptoKey, secret: Bytes): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, secret));
  } catch (cause) {
    // The digest was right, so every byte is as it was written.
    throw new WrongPassphrase('block', null, { cause });
  }
}

async function parseBlock(packed: Bytes): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await inflated(packed)));
  } catch (cause) {
    if (cause instanceof BackupTooLarge) throw cause;
    throw new BackupDamaged('a block is no JSON', null, { cause });
  }
}

function keyOf({ key }: BackupHeader, passphrase: string): Promise<CryptoKey> {
  return passphraseKey(passphrase, fromHex(key.salt), key.rounds);
}

/** The key serves one file only (its salt is random), so the turn alone makes the nonce. */
function parameters(bound: Bytes, turn: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, turn);
  return { name: 'AES-GCM', iv, additionalData: joined([bound, new Uint8Array([last ? 1 : 0])]) };
}
