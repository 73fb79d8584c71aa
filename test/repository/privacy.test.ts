import { beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../lib/db/migrations/all.ts';
import { managedKeys, readManaged } from '../../lib/managed/read-managed.ts';
import { contentMatches } from '../../lib/platforms/index.ts';
import { noticeMatches } from '../../lib/platforms/notice-matches.ts';
import { readPackText } from '../../lib/policy/read-pack.ts';
import { tableFields } from '../../scripts/privacy/fields.ts';
import {
  type Lang,
  noticeTable,
  permissionTable,
  privacyKit,
  siteTable,
  withPart,
} from '../../scripts/privacy/kit.ts';
import { permissionWords } from '../../scripts/privacy/permission-words.ts';
import { tableWords } from '../../scripts/privacy/table-words.ts';
import { builds, manifestOf } from './build.ts';
import { productFiles, read } from './files.ts';
import { frenchFaults } from './french.ts';

const administration: Readonly<Record<Lang, string>> = {
  fr: 'docs/administration.fr.md',
  en: 'docs/administration.md',
};
const languages = ['fr', 'en'] as const;
const kitOf = (lang: Lang) => `docs/privacy/kit.${lang}.md`;

/** The tables that the last version of the store has. */
function tables(): string[] {
  const known = new Map<string, string | null>();
  for (const { stores } of migrations) {
    for (const [name, keys] of Object.entries(stores)) known.set(name, keys);
  }
  return [...known].filter(([, keys]) => keys !== null).map(([name]) => name);
}

/** What a page says between fences of that language, in their order. */
function blocks(page: string, lang: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gmu)]
    .filter(([, of]) => of === lang)
    .map(([, , text = '']) => text);
}

/** The compiler reads the types of every row. */
beforeAll(() => {
  tableFields();
}, 60_000);

test('every table of the store has its words and its fields, and none is too many', () => {
  const named = tables().sort();
  expect(Object.keys(tableWords).sort()).toEqual(named);
  expect([...tableFields().keys()].sort()).toEqual(named);
});

test('what is sealed is told from what lies in clear', () => {
  expect(tableFields().get('students')).toEqual({
    clear: ['id', 'group', 'avatar', 'leftOn'],
    sealed: ['firstName', 'lastName', 'nicknames'],
  });
});

describe.each(builds)('what $name is asked for', ({ folder }) => {
  const manifest = manifestOf(folder);
  const listed = (key: string) => (manifest[key] ?? []) as string[];

  test('has a line for each permission and each optional one, and no line more', () => {
    const asked = [
      'permissions',
      'optional_permissions',
      'host_permissions',
      'optional_host_permissions',
    ].flatMap(listed);
    expect(Object.keys(permissionWords).sort()).toEqual(asked.sort());
  });
  test('has a line for each address that a content script runs on, script by script', () => {
    const scripts = (manifest.content_scripts ?? []) as { js: string[]; matches: string[] }[];
    const told = scripts.map(({ js, matches }) => [js.join(), [...matches].sort()]);
    expect(told).toEqual([
      ['content-scripts/guard.js', [...contentMatches].sort()],
      ['content-scripts/notice.js', [...noticeMatches].sort()],
    ]);
    for (const { js, matches } of scripts) {
      const table = js.join().includes('guard') ? siteTable('fr') : noticeTable('fr');
      const addresses = [...table.matchAll(/`([^`]+)`/gu)].map(([, address]) => address);
      expect([...new Set(addresses)].sort()).toEqual([...matches].sort());
    }
  });
});

describe.each(languages)('the pages in %s', (lang) => {
  const page = read(administration[lang]);
  const kit = read(kitOf(lang));

  test('are as the schema and the manifest say (npm run privacy)', () => {
    expect(kit).toBe(privacyKit(lang));
    const permitted = withPart(page, 'permissions', permissionTable(lang));
    const listed = withPart(permitted, 'sites', siteTable(lang));
    expect(page).toBe(withPart(listed, 'notices', noticeTable(lang)));
  });
  test('name both content scripts', () => {
    for (const text of [page, kit]) {
      for (const name of ['guard', 'notice']) expect(text).toContain(`content-scripts/${name}.js`);
    }
  });
  test('name every database and every key of a policy', () => {
    const names = productFiles
      .map(read)
      .filter((text) => text.includes('extends Dexie'))
      .flatMap((text) => /super\('([\w-]+)'\)/u.exec(text)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(kit).toContain(`\`${name}\``);
    const section = page.slice(page.indexOf('storage.managed'), page.indexOf('3rdparty'));
    const keys = [...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, key]) => key);
    expect(keys.sort()).toEqual([...managedKeys].sort());
  });
  test('show policies that Vigie reads without a fault', async () => {
    const policies = blocks(page, 'json').map((text) => JSON.parse(text));
    expect(policies).toHaveLength(4);
    const set = policies.flatMap((each) => [
      ...Object.values(each['3rdparty']?.extensions ?? {}),
      ...Object.values(each.policies?.['3rdparty']?.Extensions ?? {}),
    ]) as Record<string, unknown>[];
    expect(set).toHaveLength(2);
    for (const policy of set) {
      const { problems, settings } = await readManaged(policy, async (text) => readPackText(text));
      expect(problems).toEqual([]);
      expect(Object.keys(settings)).toHaveLength(Object.keys(policy).length);
    }
  });
});

test('the French pages are typeset as French is', () => {
  const prose = [administration.fr, kitOf('fr')].map((file) =>
    read(file)
      .replace(/^```[\s\S]*?^```/gmu, '')
      .replace(/`[^`\n]*`/gu, 'x')
      .replace(/<!--.*?-->|\]\([^)]*\)|^\| ---.*$/gmu, ''),
  );
  const faults = prose.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => frenchFaults(line).length > 0)
      .map((line) => `${frenchFaults(line)}: ${line}`),
  );
  expect(faults).toEqual([]);
});
