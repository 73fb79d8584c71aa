import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../lib/platforms/examples/index.ts';
import { platforms } from '../../lib/platforms/index.ts';
import { builds, builtFiles } from './build.ts';
import { filesUnder, productFiles, read } from './files.ts';
import { globalsOf } from './globals.ts';
import { hostsIn, networkWays } from './network.ts';

/** Addresses that are names, not requests: the XML namespaces of SVG and MathML. */
const names = ['www.w3.org'];
/** Addresses inside the sentences of Dexie’s errors. */
const ofErrors = ['bit.ly', 'tinyurl.com'];
/** pdfkit’s and pdf.js’s: namespaces of metadata and XFA, sentences of errors, probes of the browser’s own URL. */
const ofPdf = [
  ...['ns.adobe.com', 'purl.org', 'www.aiim.org', 'www.xfa.org'],
  ...['github.com', 'tools.ietf.org', 'a', 'x', 'example.com', 'foo.bar'],
];
/** hucre’s: the namespaces of workbooks. */
const ofWorkbooks = ['purl.oclc.org', 'schemas.openxmlformats.org', 'www.wps.cn'];
const ofPlatforms = platforms.flatMap(({ id, home, matches }) =>
  [...(examplesOf[id] ?? []).map(({ url }) => url), home ?? '', ...matches].flatMap(hostsIn),
);

/** Where a person goes from a destruction recipe, at a click: a test beside the recipes ties each to its platform. */
const ofRecipes = filesUnder('lib/destruction/recipes')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => hostsIn(read(file)));

describe('no source reaches the network', () => {
  const ban =
    /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|eval|Function|importScripts|navigator\.(?:sendBeacon|serviceWorker)|(?:window|self|globalThis)\.(?:fetch|eval))$/;
  const used = (file: string, text: string) =>
    globalsOf(file, text).filter((name) => ban.test(name));

  test.each(productFiles)('%s', (file) => {
    expect(used(file, read(file))).toEqual([]);
  });

  test.each([
    'fetch("/x")',
    'new XMLHttpRequest()',
    'new WebSocket(u)',
    'new EventSource(u)',
    'navigator.sendBeacon(u)',
    'window.fetch(u)',
    'eval("1")',
    'new Function("return 1")',
    'importScripts("a.js")',
  ])('seen: %s', (text) => {
    expect(used('lib/guard/a.ts', text)).toHaveLength(1);
  });
});

describe('addresses in sources are those of platforms, or names', () => {
  const strange = (text: string) =>
    hostsIn(text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')).filter((host) => !names.includes(host));
  const others = productFiles.filter((file) => !file.startsWith('lib/platforms/'));
  test.each(others)('%s', (file) => {
    expect(strange(read(file))).toEqual([]);
  });
  test('a strange one is seen, one in a comment is not', () => {
    expect(strange(`const u = 'https://evil.example/x';`)).toEqual(['evil.example']);
    expect(strange('// https://bugs.example/1\n/** https://bugs.example/2 */')).toEqual([]);
  });
});

describe.each(builds)('the build for $name', ({ folder }) => {
  const strange = (text: string) =>
    hostsIn(text).filter(
      (host) =>
        ![...names, ...ofErrors, ...ofPdf, ...ofWorkbooks, ...ofPlatforms, ...ofRecipes].includes(
          host,
        ),
    );

  test('holds no way to the network and no strange address', () => {
    const faults = builtFiles(folder, /\.(?:js|html|css)$/).flatMap(({ file, text }) =>
      [...networkWays(text), ...strange(text)].map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

test('the check of built files sees each way', () => {
  expect(networkWays('let r=await fetch("/x");new Function("a")')).toEqual(['fetch', 'Function']);
  expect(networkWays('a.prefetch(); obj.fetch(1); isFunction(x)')).toEqual([]);
  expect(hostsIn('a="HTTPS://Evil.example/x?wss://b.example"')).toEqual([
    'b.example',
    'evil.example',
  ]);
});
