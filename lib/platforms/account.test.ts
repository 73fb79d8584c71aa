import { describe, expect, test } from 'vitest';
import { accountOf, domainOf } from './account.ts';

describe('domainOf', () => {
  test.each([
    ['Boîte de réception (3) - a.roy@Ecole.QC.ca - Gmail', 'ecole.qc.ca'],
    ['Google Account: A. Roy\n(a.roy@gmail.com)', 'gmail.com'],
    ['a.roy@ecole.example.', 'ecole.example'],
    ['Rencontre avec direction@ecole.qc.ca - moi@gmail.com - Gmail', 'gmail.com'],
    ['Fwd: moi@gmail.com - a.roy@ecole.example - Courriel de l’école', 'ecole.example'],
    ['no address here', null],
    ['@someone', null],
    ['a@b', null],
    ['', null],
    [null, null],
  ])('%j → %j', (text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });
});

describe('accountOf', () => {
  const said = { workDomains: ['ecole.example'], personalDomains: ['famille.example'] };
  test.each([
    ['ecole.example', 'work'],
    ['famille.example', 'personal'],
    ['gmail.com', 'personal'],
    ['hotmail.fr', 'personal'],
    ['live.ca', 'personal'],
    ['yahoo.co.uk', 'personal'],
    ['videotron.ca', 'personal'],
    ['bell.net', 'personal'],
    ['orange.fr', 'personal'],
    ['eleves.ecole.example', 'unknown'],
    ['gmail.com.example', 'unknown'],
    ['commission.example', 'unknown'],
    [null, 'unknown'],
  ] as const)('%j → %s', (domain, account) => {
    expect(accountOf(domain, said)).toBe(account);
  });

  test('what the school said goes before the list of mail services', () => {
    expect(accountOf('free.fr', { workDomains: ['free.fr'], personalDomains: [] })).toBe('work');
  });
});
