import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { platformIds } from '../../lib/platforms/platform.ts';
import { practicePages } from '../pages/index.ts';
import { filesUnder, isTest, read } from './files.ts';

const ids: readonly string[] = platformIds;
const strangers = (found: readonly string[]) => found.filter((name) => !ids.includes(name));

describe('one id, one stem: platforms', () => {
  const files = filesUnder('lib/platforms').filter((file) => !isTest(file));
  /** Files that declare a platform, by their `Platform` constant. */
  const declaring = files.filter((file) => /export const \w+: Platform = \{/.test(read(file)));

  test.each(ids)('%s is lib/platforms/%s.ts, under that id', (id) => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const text = read(`lib/platforms/${id}.ts`);
    expect(text).toContain(`export const ${name}: Platform = {`);
    expect(text).toContain(`id: '${id}'`);
  });

  test('no file declares a platform without an id', () => {
    expect(strangers(declaring.map((file) => basename(file, '.ts')))).toEqual([]);
    expect(declaring).toHaveLength(ids.length);
  });
});

describe('policy packs', () => {
  const packs = filesUnder('lib/policy/packs').filter((file) =>
    /^[^.]+\.json$/.test(basename(file)),
  );

  test('there is one at least', () => {
    expect(packs.length).toBeGreaterThan(0);
  });

  test.each(packs)('%s is named by its id; a platform that is not ours has hosts', (file) => {
    const pack = JSON.parse(read(file)) as {
      id: string;
      platforms?: { id: string; hosts?: string[] }[];
    };
    expect(pack.id).toBe(basename(file, '.json'));
    const { platforms = [] } = pack;
    const named = platforms.map((platform) => platform.id);
    const ours = platforms.filter(({ hosts }) => !hosts).map(({ id }) => id);
    expect(strangers(ours), 'Has this platform a file in lib/platforms?').toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

test('a destruction recipe is named by its platform', () => {
  const recipes = filesUnder('lib/destruction/recipes').map((file) => basename(file, '.json'));
  // What any other platform needs, and what remains on devices.
  const others = ['generic', 'devices'];
  expect(strangers(recipes.filter((id) => !others.includes(id)))).toEqual([]);
});

test('a practice page is named by its platform, or has an entry that says what it shows', () => {
  // `site` stands at every listed address that has no page of its own, `home` lists them all;
  // `classdojo-students` is the platform's form for new students, `exports` a list that can be taken out of any.
  const others = ['site', 'home', 'classdojo-students', 'exports'];
  const told = practicePages.map(({ page }) => page);
  const pages = filesUnder('test/pages')
    .filter((file) => /^test\/pages\/[^/]+\/page\.tsx?$/.test(file))
    .map((file) => basename(dirname(file)));
  expect(pages.length).toBeGreaterThan(0);
  expect(
    strangers(pages).filter((page) => !others.includes(page) && !told.includes(page)),
    'What does this page show?',
  ).toEqual([]);
});

test('a strange name is seen', () => {
  expect(strangers(['teams', 'google-classroom'])).toEqual(['google-classroom']);
});
