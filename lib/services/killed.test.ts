// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../test/another-device.ts';
import { acts } from '../../test/commands/acts.ts';
import { type Death, trapDatabase } from '../../test/commands/death.ts';
import { makeWorld, passphrase, recovery } from '../../test/commands/world.ts';
import { desk, draftOf } from '../../test/sample-class.ts';
import { brokenLink } from '../db/chain.ts';
import { registerTables } from '../db/database.ts';
import { forgetStore, openStore } from '../db/store.ts';
import { registerSchemas } from './door/register.ts';
import { noteSent } from './note-sent.ts';
import { register } from './register.ts';
import { dropSnapshot } from './snapshot.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

/** Every command: the messages with an idempotency key. A new one is in the list by itself. */
const commands = Object.entries(registerSchemas)
  .filter(([, schema]) => 'key' in ((schema as { def?: { shape?: object } }).def?.shape ?? {}))
  .map(([name]) => name);
/** These do not begin with a sound store, or with a file: they have tests of their own. */
const apart = {
  recoverStore: 'lib/services/register/recover.test.ts',
  restoreBackup: 'lib/services/register/backup.test.ts',
};

let death: Death;
beforeAll(() => {
  death = trapDatabase();
  // The real number of rounds is for the real thing.
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest),
  );
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  death.revive();
  await anotherDevice();
});

/** What lies in the store: the rows of the register, and how much was acknowledged. */
async function state() {
  const { db } = await openStore();
  const rows = await Promise.all(registerTables.map((table) => db.table(table).toArray()));
  const own = (await db.signingKeys.toArray()).map(({ id, retiredOn }) => ({ id, retiredOn }));
  return { rows, own, links: await db.chain.count(), acks: await db.acks.count() };
}
/** What a command that signs answers. */
interface Signed {
  record?: string;
  records?: readonly string[];
}
/** Ids of the records that this person signed. */
async function signed(): Promise<string[]> {
  const { db } = await openStore();
  return (await db.records.toArray()).flatMap((row) => (row.direction === 'out' ? [row.id] : []));
}
/** The background starts anew, as after a kill. */
async function restart(): Promise<void> {
  const store = await openStore().catch(() => null);
  store?.db.close();
  death.revive();
  forgetStore();
  dropSnapshot();
}

/** Kills an act at its every database call, then does it again under the same key; returns at how many. */
async function killEverywhere(act: () => Promise<unknown>): Promise<number> {
  const before = await state();
  for (let at = 1; ; at += 1) {
    death.arm(at);
    const answer = await act().then(
      (value) => ({ value }),
      () => null,
    );
    await restart();
    const after = await state();
    if (after.links === before.links) {
      // Nothing acknowledged, so nothing done, nothing half done, and no double.
      expect(after, `killed at ${at}`).toEqual(before);
      expect(answer, `answered at ${at}`).toBeNull();
      continue;
    }
    expect(after).toMatchObject({ links: before.links + 1, acks: before.acks + 1 });
    const again = await act();
    if (answer) expect(again).toEqual(answer.value);
    expect(await state(), 'the retry changed something').toEqual(after);
    const { db, keys } = await openStore();
    expect(await brokenLink(db, keys)).toBeNull();
    return at;
  }
}

test('every command has an example, or a test of its own', () => {
  expect(commands.length).toBeGreaterThan(35);
  const known = [...acts.map(({ name }) => name), ...Object.keys(apart)];
  expect(commands.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !commands.includes(name))).toEqual([]);
});

describe('killed at every database call of commit, then retried: once, whole, or not at all', () => {
  test.each(acts.map(({ name, begin }) => [name, begin] as const))('%s', async (name, begin) => {
    const payload = await begin();
    if (name === 'removePassphrase') {
      const key = crypto.randomUUID();
      await register.setPassphrase({ key, passphrase, recovery, current: null }, desk);
    }
    const handler = register[name as keyof typeof register] as (
      payload: object,
      sender: typeof desk,
    ) => Promise<Signed | null>;
    const act = () => handler(payload, desk);
    const before = await signed();
    // The acknowledgement, the head, the link, the counters: fewer would mean that the trap missed.
    expect(await killEverywhere(act)).toBeGreaterThan(8);
    // Each try draws and signs anew; of all that was signed only what is answered may stand.
    const { record, records } = (await act()) ?? {};
    const told = records ?? (record === undefined ? [] : [record]);
    const made = (await signed()).filter((id) => !before.includes(id));
    expect(made.sort()).toEqual([...told].sort());
  });

  test('noteSent', async () => {
    await makeWorld();
    const sent = { key: crypto.randomUUID(), draft: draftOf('Merci à Noah!'), release: null };
    expect(await killEverywhere(() => noteSent(sent))).toBeGreaterThan(8);
  });
});
