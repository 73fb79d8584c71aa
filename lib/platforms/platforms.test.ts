import { describe, expect, test } from 'vitest';
import { examplesOf } from './examples/index.ts';
import { contentMatches, platformById, platformOf, platforms, readingOf } from './index.ts';
import { matchesPattern } from './match-pattern.ts';
import { platformIds } from './platform.ts';
import { reading } from './reading.ts';

const examples = platforms.flatMap((platform) =>
  (examplesOf[platform.id] ?? []).map((example) => ({ platform, example })),
);

test('there is one platform for each id, in the same order', () => {
  expect(platforms.map((platform) => platform.id)).toEqual(platformIds);
  for (const id of platformIds) expect(platformById(id).id).toBe(id);
});

describe.each(examples)('$example.url', ({ platform, example }) => {
  const url = new URL(example.url);
  const values = example.values ?? {};

  test(`is read as a place of ${platform.id}`, () => {
    const { values: _, url: __, ...expected } = example;
    expect(
      readingOf(url, values),
      `Is this the address of a place on ${platform.name}? If yes, its place() misreads it; if no, remove the example.`,
    ).toMatchObject({ platform: platform.id, url: url.href, ...expected });
  });

  test('belongs to no other platform', () => {
    for (const other of platforms) {
      if (other === platform) continue;
      const claims =
        other.matches.some((pattern) => matchesPattern(pattern, url)) &&
        other.place({ url, values }) !== null;
      expect(
        claims,
        `Who owns ${example.url}: ${platform.name} or ${other.name}? Both claim it; the other's place() must return null.`,
      ).toBe(false);
    }
  });
});

describe.each(platforms.map((platform) => ({ id: platform.id, platform })))(
  '$id',
  ({ platform }) => {
    test('has enough examples, or no known address at all', () => {
      const enough =
        platform.matches.length > 0
          ? (examplesOf[platform.id]?.length ?? 0) >= 2
          : platform.home === null;
      expect(enough, `Which addresses of ${platform.name} have you seen? Give two or more.`).toBe(
        true,
      );
    });

    test('matches only secure hosts, and its home is one of its own places', () => {
      for (const pattern of platform.matches)
        expect(pattern).toMatch(/^https:\/\/[*\w.-]+\.[a-z]+\/\*$/);
      if (platform.home !== null) expect(platformOf(new URL(platform.home))?.id).toBe(platform.id);
    });

    test('dates what it reads from the page, and names no generated class', () => {
      const { composers, reads } = platform;
      for (const { seen } of [...composers, ...Object.values(reads)]) {
        expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
      const selectors = [
        ...composers.flatMap((each) => [each.field, each.container, each.send, ...each.alsoReads]),
        ...Object.values(reads).map((each) => each.selector),
      ].filter((selector) => selector !== null);
      for (const selector of selectors) {
        expect(
          selector.replace(/"[^"]*"/g, '""'),
          'Is this class stable? Prefer roles and data attributes.',
        ).not.toMatch(/\.\w/);
        expect(() => document.querySelector(selector), selector).not.toThrow();
      }
    });

    test('ends with the generic recipe, and every recipe can be sent', () => {
      expect(platform.composers.at(-1)?.id).toBe('generic');
      const ids = platform.composers.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { send, sendLabels } of platform.composers) {
        expect(send !== null || sendLabels.length > 0).toBe(true);
      }
    });
  },
);

test('the manifest’s patterns are not repeated', () => {
  expect(new Set(contentMatches).size).toBe(contentMatches.length);
  expect(contentMatches).toContain('https://teams.microsoft.com/*');
});

test('an unknown host has no place', () => {
  for (const address of [
    'https://example.org/',
    'https://teams.microsoft.com.example.org/v2/',
    'https://notfacebook.com/groups/1',
    'http://teams.microsoft.com/v2/',
    'https://drive.google.com/chat/',
  ]) {
    expect(readingOf(new URL(address), {}), address).toBeNull();
  }
});

test('a chat tab over a Facebook page is Messenger’s place', () => {
  const chatTab = platformById('facebook').composers.find((each) => each.platform === 'messenger');
  const url = new URL('https://www.facebook.com/EcoleDesBouleaux');
  expect(chatTab).toBeDefined();
  expect(readingOf(url, {}, chatTab)).toEqual({
    ...reading('messenger', url),
    surface: 'messages',
  });
  expect(readingOf(url, {})).toMatchObject({ platform: 'facebook', surface: 'page' });
});

test('the account’s domain is told without its address', () => {
  const account = 'Compte Google : A. Roy (A.Roy@Ecole.Example)';
  const place = readingOf(new URL('https://classroom.google.com/c/NzA'), { account });
  expect(place).toMatchObject({ accountDomain: 'ecole.example', account: 'unknown' });
  expect(JSON.stringify(place)).not.toContain('Roy');
});
