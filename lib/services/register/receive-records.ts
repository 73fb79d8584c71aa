import { openStore } from '../../db/store.ts';
import type { RegisterMessages } from '../../messages.ts';
import type { Known } from '../../records/incoming.ts';
import { readKnown } from '../../records/known.ts';
import type { Outcome } from '../../records/record.ts';
import { type Brought, takeIn } from '../../records/take-in.ts';
import { type Verified, verifyRecord } from '../../records/verify-record.ts';
import { sha256 } from '../../sha256.ts';
import { now } from '../clock.ts';
import { putTaken } from './put-taken.ts';

type Payload = Parameters<RegisterMessages['receiveRecords']>[0];
type Result = ReturnType<RegisterMessages['receiveRecords']>;
type Read = Payload['files'][number] & { id: string; verified: Verified };

/** Verified side by side; all at once would keep the background from answering drafts. */
const atOnce = 50;

/**
 * Takes records in: each is verified, judged beside what is known, and kept if it counts or waits for a key. What it
 * says takes effect in the same change; what is refused leaves nothing, and a folder that brings nothing new no trace.
 */
export async function receiveRecords({ key, files }: Payload): Promise<Result> {
  const store = await openStore();
  const done = await store.db.acks.get(key);
  if (done) return done.result as Result;
  const known = await readKnown(store);
  const read = await readAll(files, known);
  const kept = new Map(known.records.map(({ id, outcome }) => [id, outcome]));
  const brought = new Map<string, Brought>();
  for (const each of read) {
    const { record, signer, publicKey } = each.verified;
    if (!record || !signer || !publicKey || kept.has(each.id)) continue;
    brought.set(each.id, { ...each, record, signer, publicKey });
  }
  const taken = await takeIn([...brought.values()], known, now());
  const { records, pins } = taken.changed;
  const stored = new Set(records.map(({ id }) => id));
  const said = new Set<string>();
  const result = read.map(({ name, id, verified }) => {
    const settled = taken.outcomes.get(id);
    // The same bytes again, in this batch or before; what still waits for its key is told so.
    const again = said.has(id) || isKept(kept.get(id));
    if (settled) said.add(id);
    const outcome = again ? 'known' : (settled ?? kept.get(id) ?? verified.outcome);
    return { name, outcome, record: stored.has(id) || kept.has(id) ? id : null };
  });
  if (records.length === 0 && pins.length === 0) return result;
  return putTaken('receive-records', { key, records: [...stored] }, taken, result);
}

function isKept(outcome: Outcome | undefined): boolean {
  return outcome === 'counted' || outcome === 'superseded';
}

async function readAll(files: Payload['files'], { pins, here }: Known): Promise<Read[]> {
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]));
  const read: Read[] = [];
  for (let from = 0; from < files.length; from += atOnce) {
    const part = files.slice(from, from + atOnce).map(async ({ name, jws }) => {
      return { name, jws, id: await sha256(jws), verified: await verifyRecord(jws, pinOf, here) };
    });
    read.push(...(await Promise.all(part)));
  }
  return read;
}
