import { expect, test } from 'vitest';
import { platformAt, platformById, platformOf, readingOf } from './index.ts';
import { platformIdOf } from './platform-id.ts';
import { siteHost } from './site.ts';

const url = new URL('https://forum.example/sujet/12?page=2');

test('a site that was added stands for itself, and no other', () => {
  expect(platformOf(url)).toBeNull();
  expect(platformAt(url)).toMatchObject({ id: 'site:forum.example', name: 'forum.example' });
  expect(platformAt(new URL('https://www.forum.example/'))?.id).toBe('site:www.forum.example');
});

test('of its address nothing is made certain', () => {
  expect(readingOf(url, {}, null, platformAt(url))).toEqual({
    platform: 'site:forum.example',
    url: url.href,
    surface: 'other',
    account: 'unknown',
    accountDomain: null,
    space: 'unknown',
    conversation: null,
  });
});

test('a listed host is never taken for an added one', () => {
  expect(platformAt(new URL('https://teams.microsoft.com/v2/'))?.id).toBe('teams');
  expect(platformAt(new URL('http://forum.example/'))).toBeNull();
});

test('its id tells its host, and nothing else is a site', () => {
  expect(siteHost('site:forum.example')).toBe('forum.example');
  expect(siteHost('teams')).toBeNull();
  expect(platformById('site:forum.example').home).toBe('https://forum.example/');
  expect(platformIdOf('site:forum.example')).toBe('site:forum.example');
  expect(platformIdOf('teams')).toBe('teams');
  expect(platformIdOf('site:')).toBeNull();
  expect(platformIdOf('myspace')).toBeNull();
});
