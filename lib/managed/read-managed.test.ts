import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { readPackText } from '../policy/read-pack.ts';
import { packLanguage } from '../policy/schema.ts';
import { managedKeys, readManaged } from './read-managed.ts';

const nothing = { settings: {}, pack: null, skipped: [], problems: [] };
const read = (raw: Record<string, unknown>) => readManaged(raw, async (text) => readPackText(text));

test('no policy sets nothing', async () => {
  expect(await read({})).toEqual(nothing);
});

test('every key of a sound policy is set', async () => {
  const policy = {
    pack: 'qc-csspb-2025',
    school: 'École des Bleuets',
    returnAddress: 'secretariat@ecole.example',
    formsDue: '2026-09-30',
    timeZone: 'America/Toronto',
    officialPages: ['facebook.com/ecole.exemple'],
    workDomains: ['ecole.example'],
    principalKeys: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'],
    reminders: false,
    switches: { 'A-02': false },
  };
  expect(await read({ ...policy, passphraseRequired: true })).toEqual({
    ...nothing,
    settings: { ...policy, shared: true },
  });
});

test('a pack comes as the text of its file; what it leaves out of it is told', async () => {
  const { settings, pack, problems } = await read({ pack: JSON.stringify(regime) });
  expect([settings.pack, pack?.id, problems]).toEqual([regime.id, regime.id, []]);
  const later = JSON.stringify({ ...regime, language: packLanguage + 1, moods: ['calm'] });
  expect((await read({ pack: later })).skipped).toEqual(['moods']);
});

test('wrong types and unknown keys are left out and listed; the others stand', async () => {
  const managed = await read({
    school: 12,
    officialPages: 'facebook.com/ecole.exemple',
    timeZone: 'Mars/Olympus',
    scool: 'École',
    constructor: 'x',
    pack: '{"id":',
    reminders: true,
  });
  expect(managed.settings).toEqual({ reminders: true });
  expect(managed.pack).toBeNull();
  expect(managed.problems.map(({ key, kind }) => [key, kind])).toEqual([
    ['school', 'wrong'],
    ['officialPages', 'wrong'],
    ['timeZone', 'wrong'],
    ['scool', 'unknown'],
    ['constructor', 'unknown'],
    ['pack', 'pack'],
  ]);
});

test('the schema that Chromium checks a policy with names the same keys', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...managedKeys].sort());
});

test('a policy can require a passphrase, never forbid one', async () => {
  expect(await read({ passphraseRequired: false })).toEqual(nothing);
});

test('never throws, whatever a policy holds', async () => {
  const keys = fc.constantFrom('pack', 'school', 'officialPages', 'switches', 'reminders', 'x');
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keys, fc.anything()), async (raw) => {
      const { settings, problems } = await read(raw);
      const told = Object.keys(settings).length + problems.length;
      expect(told).toBe(Object.keys(raw).length);
    }),
  );
});
