import { expect, test } from 'vitest';
import { matchesPattern } from './match-pattern.ts';

test.each([
  ['https://*.example.org/*', 'https://example.org/', true],
  ['https://*.example.org/*', 'https://a.b.example.org/x?y#z', true],
  ['https://*.example.org/*', 'https://notexample.org/', false],
  ['https://*.example.org/*', 'https://example.org.evil.test/', false],
  ['https://*.example.org/*', 'http://example.org/', false],
  ['*://example.org/*', 'http://example.org/', true],
  ['https://example.org/chat/*', 'https://example.org/chat/1', true],
  ['https://example.org/chat/*', 'https://example.org/chat', false],
  ['https://example.org/a.b', 'https://example.org/axb', false],
  ['https://example.org/*#hash', 'https://example.org/#hash', false],
  ['nonsense', 'https://example.org/', false],
])('%s and %s: %j', (pattern, url, covered) => {
  expect(matchesPattern(pattern, new URL(url))).toBe(covered);
});
