// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productFiles, read } from '../test/repository/files.ts';
import { usedApis, withApis } from './slim-polyfill.ts';

const polyfill = readFileSync(
  'node_modules/webextension-polyfill/dist/browser-polyfill.js',
  'utf8',
);

test('the table keeps what is named, and the rest of the polyfill is as it was', () => {
  const slim = withApis(polyfill, usedApis);
  expect(slim).toContain('"executeScript"');
  expect(slim).not.toContain('"bookmarks"');
  expect(slim.endsWith(polyfill.slice(-5_000))).toBe(true);
  expect(slim.startsWith(polyfill.slice(0, 1_000))).toBe(true);
});

test('every part of the API that the code calls is named', () => {
  const called = productFiles
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
    .flatMap((file) => [...read(file).matchAll(/\bbrowser\.(\w+)[.?]/gu)])
    .map(([, api]) => api ?? '');
  expect(called.length).toBeGreaterThan(20);
  expect([...new Set(called)].filter((api) => !usedApis.includes(api))).toEqual([]);
});

test('another polyfill is refused', () => {
  expect(() => withApis('const apiMetadata = 1;', usedApis)).toThrow('no table');
});
