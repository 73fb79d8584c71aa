import { expect, test } from 'vitest';
import { serviceHostOf } from './service-host-of.ts';

test.each([
  ['service.example', 'service.example'],
  ['  https://Acces.Service.example:8443/connexion?x=1 ', 'acces.service.example'],
  ['acces.service.example/connexion', 'acces.service.example'],
  ['http://service.example/', null],
  ['javascript://service.example/%0aalert(1)', null],
  ['localhost', null],
  ['deux mots', null],
  ['', null],
])('%s is %s', (text, host) => {
  expect(serviceHostOf(text)).toBe(host);
});
