import { describe, expect, test } from 'vitest';
import { filesUnder, productFiles, read } from './files.ts';
import { layerFaults } from './layers.ts';
import { circleAt, reachedFrom } from './reach.ts';

describe('an import goes down only', () => {
  test.each(productFiles)('%s', (file) => {
    expect(layerFaults(file, read(file))).toEqual([]);
  });

  test.each([
    ['lib/verdict/a.ts', `import { browser } from '../browser.ts';`],
    ['lib/verdict/a.ts', `import type { Settings } from '../messages.ts';`],
    ['lib/detection/a.ts', `export * from '../db/store.ts';`],
    ['lib/detection/a.ts', `const a = await import('../services/door.ts');`],
    ['lib/guard/a.ts', `import { send } from '../messages.ts';`],
    ['lib/db/a.ts', `import { Chip } from '../../components/overlay/Chip.tsx';`],
    ['components/desk/A.tsx', `import { store } from '../../lib/db/store.ts';`],
    ['lib/messages.ts', `import browser from 'webextension-polyfill';`],
    ['lib/platforms/a.ts', `import * as z from 'zod/mini';`],
    ['lib/policy/schema.ts', `import { object } from 'zod/mini';`],
    ['lib/policy/schema.ts', `import * as z from 'zod';`],
    ['lib/roster/a.ts', `import ts from 'typescript';`],
    ['lib/attic/a.ts', ''],
  ])('a bad import is seen: %s, %s', (file, text) => {
    expect(layerFaults(file, text)).toHaveLength(1);
  });

  test('a good one is let be', () => {
    const text = `import { send } from '../../lib/messages.ts'; import '../../lib/guard/guard.ts';`;
    expect(layerFaults('entrypoints/desk/index.ts', text)).toEqual([]);
    expect(
      layerFaults('lib/guard/a.ts', `import type { PlaceView } from '../messages.ts';`),
    ).toEqual([]);
  });
});

describe('nothing imports itself in a circle', () => {
  test.each(productFiles)('%s', (file) => {
    expect(circleAt(file)).toBeNull();
  });

  test('a circle is seen', () => {
    const texts: Record<string, string> = {
      'lib/a.ts': `import './b.ts';`,
      'lib/b.ts': `import './c.ts';`,
      'lib/c.ts': `import { a } from './a.ts';`,
      'lib/d.ts': `import './a.ts';`,
    };
    const textOf = (file: string) => texts[file] ?? null;
    expect(circleAt('lib/a.ts', textOf)).toEqual(['lib/a.ts', 'lib/b.ts', 'lib/c.ts', 'lib/a.ts']);
    expect(circleAt('lib/d.ts', textOf)).toBeNull();
  });
});

describe('the content script', () => {
  const forbidden =
    /^(?:zod|dexie|lib\/(?:db|backup|services|screens|records|documents|policy|detection|roster)(?:\/|$))/;
  const faults = (entry: string, textOf?: (file: string) => string | null) =>
    reachedFrom(entry, textOf)
      .filter(({ target }) => forbidden.test(target))
      .map(({ target, chain }) => [...chain, target].join(' → '));

  const entries = filesUnder('entrypoints').filter((file) =>
    /^entrypoints\/[^/]+\.content\/index\.tsx?$/.test(file),
  );

  test('is there', () => {
    expect(entries).toHaveLength(2);
  });

  test.each(entries)('%s reaches no store, no service, no rules, no zod', (entry) => {
    expect(faults(entry)).toEqual([]);
  });

  test('an import far down is seen, a type is not one', () => {
    const texts: Record<string, string> = {
      'entrypoints/a.content/index.ts': `import '../../lib/guard/guard.ts';`,
      'lib/guard/guard.ts': `import './ports.ts'; import type { Row } from '../db/rows.ts';`,
      'lib/guard/ports.ts': `import * as z from 'zod/mini';`,
    };
    expect(faults('entrypoints/a.content/index.ts', (file) => texts[file] ?? null)).toEqual([
      'entrypoints/a.content/index.ts → lib/guard/guard.ts → lib/guard/ports.ts → zod/mini',
    ]);
  });
});
