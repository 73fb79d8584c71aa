import { describe, expect, test } from 'vitest';
import { filesUnder, isScript, isTest, productFiles, read } from './files.ts';

const written = ['entrypoints', 'components', 'lib', 'test', 'scripts']
  .flatMap(filesUnder)
  .filter((file) => /\.(?:tsx?|mjs|mts|css|json|html)$/.test(file));
const scripts = written.filter((file) => isScript(file) || file.endsWith('.mjs'));
/** The rules below would find their own examples. */
const self = 'test/repository/house.test.ts';
/** Word lists and fixtures are as long as what they list. */
const isData = (file: string) => /\/(?:data|fixtures)\//.test(file);

/** The lines of a text that fit, so that a failure shows them alone. */
function linesWith(pattern: RegExp, text: string): string[] {
  return text.split('\n').filter((line) => pattern.test(line));
}

const longest = 250;
const longestWiring = 40;
function lengthFault(file: string, text: string): string | null {
  const lines = text.split('\n').length - 1;
  const limit = file.startsWith('entrypoints/') ? longestWiring : longest;
  return lines > limit
    ? `${file}: ${lines} lines, at most ${limit}: what idea can leave it?`
    : null;
}

describe('a file holds one idea', () => {
  test.each(scripts.filter((file) => !isData(file)))('%s', (file) => {
    expect(lengthFault(file, read(file))).toBeNull();
  });
  test('a long one is seen', () => {
    expect(lengthFault('lib/a.ts', '\n'.repeat(251))).toContain('251 lines, at most 250');
    expect(lengthFault('lib/a.ts', '\n'.repeat(250))).toBeNull();
    expect(lengthFault('entrypoints/a/index.ts', '\n'.repeat(41))).toContain('at most 40');
  });
});

describe('a name says what is inside', () => {
  const banned = /(?:^|\/)(?:utils?|helpers?|managers?|commons?)(?:\.[\w.]+)?(?:\/|$)/;
  test('no file and no folder has an empty name', () => {
    expect(written.filter((file) => banned.test(file))).toEqual([]);
  });
  test.each(['lib/utils/a.ts', 'lib/helpers.ts', 'test/common/x.json', 'lib/db/manager.test.ts'])(
    'seen: %s',
    (file) => {
      expect(file).toMatch(banned);
    },
  );
  test('a word list may be of common words', () => {
    expect('lib/detection/data/common-words.ts').not.toMatch(banned);
  });
});

describe('what is committed is finished', () => {
  const unfinished = /\b(?:TODO|FIXME)\b|@ts-(?:ignore|nocheck)/;
  test.each(scripts.filter((file) => file !== self))('%s', (file) => {
    expect(linesWith(unfinished, read(file))).toEqual([]);
  });
  test('is seen', () => {
    for (const word of ['TODO', 'FIXME', '@ts-ignore'])
      expect(`// ${word}: later`).toMatch(unfinished);
  });
});

describe('no test is left out', () => {
  const leftOut =
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\b[fx](?:it|describe)\(/;
  const tests = scripts.filter((file) => isTest(file) && file !== self);
  test.each(tests)('%s', (file) => {
    expect(linesWith(leftOut, read(file))).toEqual([]);
  });
  test('is seen', () => {
    expect("test.skip('a', () => {})").toMatch(leftOut);
    expect("describe.each.only([1])('a', () => {})").toMatch(leftOut);
    expect("xit('a', () => {})").toMatch(leftOut);
  });
});

describe('nothing points at the machine that it was written on', () => {
  const place = /(?<![\w.:/-])\/(?:home|Users|work|root)\/[\w.]/;
  test.each(written.filter((file) => file !== self))('%s', (file) => {
    expect(linesWith(place, read(file))).toEqual([]);
  });
  test('is seen, an address is not', () => {
    expect("read('/home/someone/x')").toMatch(place);
    expect("'https://example.org/home/x'").not.toMatch(place);
  });
});

describe('today is the school’s day, which is another than that of UTC for hours', () => {
  const today = /new Date\(\)\.toISOString\(\)\.slice\(/;
  test.each(scripts.filter((file) => file !== self))('%s', (file) => {
    expect(linesWith(today, read(file))).toEqual([]);
  });
  test('is seen', () => {
    expect('const on = new Date().toISOString().slice(0, 10);').toMatch(today);
  });
});

test('the product is where these tests look', () => {
  expect(productFiles.length).toBeGreaterThan(50);
});
