import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { managedKeys, readManaged } from './read-managed.ts';

const nothing = { settings: {}, pack: null, problems: [] };

test('no policy sets nothing', () => {
  expect(readManaged({})).toEqual(nothing);
});

test('every key of a sound policy is set', () => {
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
  expect(readManaged({ ...policy, passphraseRequired: true })).toEqual({
    ...nothing,
    settings: { ...policy, shared: true },
  });
});

test('a pack comes as the text of its file', () => {
  const { settings, pack, problems } = readManaged({ pack: JSON.stringify(regime) });
  expect([settings.pack, pack?.id, problems]).toEqual([regime.id, regime.id, []]);
});

test('wrong types and unknown keys are left out and listed; the others stand', () => {
  const read = readManaged({
    school: 12,
    officialPages: 'facebook.com/ecole.exemple',
    timeZone: 'Mars/Olympus',
    scool: 'École',
    constructor: 'x',
    pack: '{"id":',
    reminders: true,
  });
  expect(read.settings).toEqual({ reminders: true });
  expect(read.pack).toBeNull();
  expect(read.problems.map(({ key, kind }) => [key, kind])).toEqual([
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

test('a policy can require a passphrase, never forbid one', () => {
  expect(readManaged({ passphraseRequired: false })).toEqual(nothing);
});

test('never throws, whatever a policy holds', () => {
  const keys = fc.constantFrom('pack', 'school', 'officialPages', 'switches', 'reminders', 'x');
  fc.assert(
    fc.property(fc.dictionary(keys, fc.anything()), (raw) => {
      const { settings, problems } = readManaged(raw);
      const told = Object.keys(settings).length + problems.length;
      expect(told).toBe(Object.keys(raw).length);
    }),
  );
});
