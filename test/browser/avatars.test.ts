import { describe, expect, test } from 'vitest';
import { avatarsFr as words } from '../../lib/i18n/avatars.fr.ts';
import { whereFr } from '../../lib/i18n/where.fr.ts';
import { fillNames } from '../../lib/screens/fill-names.ts';
import { browserNames, type Tab } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, textOf, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { sample } from './sample.ts';
import { until } from './until.ts';

describe.each(browserNames)('avatars and where to write in %s', (name) => {
  const at = new OwnDesk(name, { pages: true });

  test('each student has one since the import, unlike the others, the same after a restart', async () => {
    const first = await tilesOf(await at.desk('avatars', words.copy));
    expect(new Set(first.map(([, avatar]) => avatar)).size).toBe(sample.students.length);
    await at.driver.killBackground();
    expect(await tilesOf(await at.desk('avatars', words.copy))).toEqual(first);
  });

  test('one is changed and stays; the names are to be copied and printed without last names', async () => {
    const tab = await at.desk('avatars', words.copy);
    const former = await tilesOf(tab);
    const animals = ['renard', 'hibou', 'panda', 'koala', 'lion', 'tigre', 'lapin'];
    const free = animals.find((animal) => former.every(([, avatar]) => avatar !== animal));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.avatar-tiles a')?.click(), null);
    await untilText(tab, words.changeTitle(former[0]?.[0] ?? ''));
    await pressNamed(tab, free ?? '');
    await untilText(tab, words.copy);
    await until(
      'the tile shows the new animal',
      () => tilesOf(tab),
      ([tile]) => tile?.[1] === free,
    );
    await at.driver.killBackground();
    const later = await tilesOf(await at.desk('avatars', words.copy));
    expect(later).toEqual([[former[0]?.[0], free], ...former.slice(1)]);
    await pressNamed(tab, words.classSheet);
    await untilText(tab, words.print);
    expect(await textOf(tab, 'main')).not.toMatch(/Tremblay|Okafor|Nguyen/u);
  });

  test('the sheet for a substitute: a refusal and a missing answer stand together, without a reason', async () => {
    const tab = await at.desk('avatars', words.copy);
    await pressNamed(tab, words.supplySheet);
    await untilText(tab, words.mayNot);
    const columns = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.supply section')].map((section) =>
          [...section.querySelectorAll('li')].map((item) => item.textContent?.split(' ')[0]),
        ),
      null,
    );
    expect(columns).toEqual([
      ['Léa', 'Liam', 'Zoé'],
      ['Marie-Soleil', 'Maya', 'Noah'],
    ]);
    expect(await textOf(tab, 'main')).not.toMatch(/refus|retir/iu);
  });

  test.each([
    ['general', 'class', 'Microsoft Teams', '5.3'],
    ['result', 'own-parent', 'Portail Parents', '5.6'],
    ['photo', 'class-families', 'Mozaïk-Portail', '5.5.3'],
  ] as const)('%s to %s: %s (%s)', async (matter, reader, platform, clause) => {
    const tab = await at.desk('ou-ecrire', whereFr.title);
    await pressNamed(tab, whereFr.matters[matter]);
    await pressNamed(tab, whereFr.readers[reader]);
    const answers = await until(
      `${platform} by ${clause}`,
      () =>
        tab.evaluate(
          () =>
            [...document.querySelectorAll('.answers > ul > li')].map((item) => item.textContent),
          null,
        ),
      (all) => all.some((each) => each?.includes(platform) && each.includes(clause)),
    );
    expect(answers.some((each) => each?.startsWith('Facebook'))).toBe(false);
  });

  test('a result to the whole class: nowhere but in work e-mail', async () => {
    const tab = await at.desk('ou-ecrire', whereFr.title);
    await pressNamed(tab, whereFr.matters.result);
    await until(
      'only e-mail is left',
      () =>
        tab.evaluate(
          () => [...document.querySelectorAll('.answers > ul b')].map((each) => each.textContent),
          null,
        ),
      (all) => all.join() === 'Gmail,Outlook',
    );
  });

  test('student fields of a React form take first names with avatars, twice without a double', async () => {
    const url = 'https://teach.classdojo.com/students?lang=fr';
    const { tab: page } = await at.scene(pageOf('classdojo'), url);
    const fields = () => page.evaluate(() => document.querySelectorAll('form input').length, null);
    await until('the form', fields, (count) => count === 4);
    const names = ['Léa 🦊', 'Noah 🦉'];
    expect(await page.evaluate(fillNames, names)).toEqual({ filled: 2, left: 0 });
    await untilText(page, 'Léa 🦊 · Noah 🦉');
    const more = [...names, 'Inès 🐝', 'Maya 🦋'];
    expect(await page.evaluate(fillNames, more)).toEqual({ filled: 1, left: 1 });
    await untilText(page, 'Léa 🦊 · Noah 🦉 · Inès 🐝');
  });
});

/** First name and avatar of each tile, once every student has one. */
function tilesOf(tab: Tab): Promise<(string | null | undefined)[][]> {
  return until(
    'a tile for each student',
    () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('.avatar-tiles a')].map((tile) => [
            tile.querySelector('b')?.textContent,
            tile.querySelector('small')?.textContent,
          ]),
        null,
      ),
    (tiles) => tiles.length === sample.students.length && tiles.every(([, avatar]) => avatar),
  );
}
