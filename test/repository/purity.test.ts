import { describe, expect, test } from 'vitest';
import { productFiles, read } from './files.ts';
import { globalsOf } from './globals.ts';
import { layerOf } from './layers.ts';

const clock = ['Date.now', 'new Date()', 'Date()', 'performance', 'Temporal.Now'];
const random = ['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'];
const time = ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'];
const page = ['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'];
const stored = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const extension = ['browser', 'chrome', 'process'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const impure = [...clock, ...random, ...time, ...page, ...stored, ...extension, ...network];

/** Uses of a clock, a random source, the page, the browser or the network. */
function impurities(file: string, text: string): string[] {
  return globalsOf(file, text).filter((used) =>
    impure.some((name) => used === name || used.startsWith(`${name}.`)),
  );
}

describe('a pure module touches no clock, random source, page, browser or network', () => {
  test.each(productFiles.filter((file) => ['pure', 'words'].includes(layerOf(file) ?? '')))(
    '%s',
    (file) => {
      expect(
        impurities(file, read(file)),
        'Can it be a parameter? A date is one (`on: string`).',
      ).toEqual([]);
    },
  );

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const now = Date();', 'Date()'],
    ['const n = Math.random();', 'Math.random'],
    ['const t = document.title;', 'document.title'],
    ['export const go = () => window.open("x");', 'window.open'],
    ['const d = { document };', 'document'],
    ['await fetch(url);', 'fetch'],
    ['const f = [browser];', 'browser'],
    ['const id = crypto.randomUUID();', 'crypto.randomUUID'],
  ])('seen: %s', (text, name) => {
    expect(impurities('lib/verdict/a.ts', text)).toEqual([name]);
  });

  test.each([
    'const day = new Date(2026, 1, 2);',
    '// reads the document, never Date.now()\nconst fix = "document";',
    'const place = { window: 1, document: 2 }; place.document;',
    'export function read(document: string) { return document; }',
    'const url = new URL("https://example.org/"); url.location;',
    'type A = Window; interface B { document: Document }',
    'const n = Math.round(1.5);',
  ])('let be: %s', (text) => {
    expect(impurities('lib/verdict/a.ts', text)).toEqual([]);
  });
});

describe('only lib/browser.ts knows the browser', () => {
  const known = (file: string, text: string) =>
    globalsOf(file, text).filter((used) => /^(?:chrome|browser)(?:\.|$)/.test(used));
  test.each(productFiles)('%s', (file) => {
    expect(known(file, read(file))).toEqual([]);
  });
  test('a global browser object is seen, an imported one is not', () => {
    expect(known('lib/db/a.ts', 'chrome.runtime.getURL("x");')).toEqual(['chrome.runtime']);
    const imported = `import { browser } from '../browser.ts'; browser.storage;`;
    expect(known('lib/db/a.ts', imported)).toEqual([]);
  });
});

describe('page logic has no extension API and draws no HTML from text', () => {
  const raw =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  test.each(productFiles)('%s', (file) => {
    expect(raw.exec(read(file))?.[0] ?? null).toBeNull();
  });
  test('is seen', () => {
    expect('host.innerHTML = text').toMatch(raw);
  });
});
