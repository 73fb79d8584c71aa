import { expect, test } from 'vitest';
import { strengthOf } from './strength.ts';

test.each([
  ['', 'short'],
  ['onze lettre', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmno', 'weak'],
  ['1234567890123', 'weak'],
  ['vigievigievigie', 'weak'],
  ['castor tranquille', 'good'],
  ['Qx7!rTz0pLm#', 'good'],
  ['le fleuve gèle en janvier', 'strong'],
  ['castor lampe fleuve jeudi', 'strong'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
