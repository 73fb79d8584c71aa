import { expect, test } from 'vitest';
import { isOfficialPage } from './official-page.ts';

const listed = [
  'https://www.facebook.com/EcoleDesBouleaux/',
  'facebook.com/profile.php?id=61550001',
];

test.each([
  'https://www.facebook.com/EcoleDesBouleaux',
  'https://m.facebook.com/EcoleDesBouleaux/?ref=share#top',
  'https://fr-ca.facebook.com/EcoleDesBouleaux',
  'https://WEB.Facebook.com/EcoleDesBouleaux//',
  'https://www.facebook.com/profile.php?id=61550001&sk=about',
])('%s is the page', (url) => {
  expect(isOfficialPage(url, listed)).toBe(true);
});

test.each([
  'https://www.facebook.com/EcoleDesBouleaux2',
  'https://www.facebook.com/EcoleDesBouleaux/posts/1',
  'https://www.facebook.com/EcoleDes',
  'https://www.facebook.com/',
  'https://evil.example/EcoleDesBouleaux',
  'https://facebook.com.evil.example/EcoleDesBouleaux',
  'https://business.facebook.com/EcoleDesBouleaux',
  'https://www.facebook.com/profile.php?id=61550002',
  'https://www.facebook.com/profile.php',
  'not an address',
  'javascript:alert(1)',
])('%s is not', (url) => {
  expect(isOfficialPage(url, listed)).toBe(false);
});

test.each([
  ['https://www.facebook.com/ecoledesbouleaux', 'https://www.facebook.com/EcoleDesBouleaux'],
  ['https://www.instagram.com/EcoleDesBouleaux/', 'instagram.com/ecoledesbouleaux'],
  ['https://x.com/ECOLEDESBOULEAUX', 'https://x.com/EcoleDesBouleaux'],
  ['https://www.tiktok.com/@EcoleDesBouleaux', 'https://www.tiktok.com/@ecoledesbouleaux'],
])('%s is %s: these sites do not tell capitals apart', (url, official) => {
  expect(isOfficialPage(url, [official])).toBe(true);
});

test('elsewhere capitals tell two pages apart', () => {
  const official = 'https://discord.com/channels/abC';
  expect(isOfficialPage(official, [official])).toBe(true);
  expect(isOfficialPage('https://discord.com/channels/abc', [official])).toBe(false);
});

test('a whole platform is never a page', () => {
  expect(isOfficialPage('https://www.facebook.com/', ['https://facebook.com/'])).toBe(false);
  expect(isOfficialPage('', [''])).toBe(false);
});
