import { describe, expect, test } from 'vitest';
import { frenchFaults } from '../../test/repository/french.ts';
import { platforms } from '../platforms/index.ts';
import { packs } from '../policy/packs.ts';
import { recipeSchema } from './recipe.ts';
import { copySteps, recipeFor, recipes } from './recipes.ts';

/** What the operator of a platform keeps elsewhere. */
const operators: Readonly<Record<string, readonly string[]>> = {
  classroom: ['drive.google.com', 'calendar.google.com'],
  'google-chat': ['drive.google.com'],
};

function hostsOf(platform: string): string[] {
  const matches = platforms.find(({ id }) => id === platform)?.matches ?? [];
  return [
    ...matches.map((each) => new URL(each.replace('*.', '')).host),
    ...(operators[platform] ?? []),
  ];
}

describe.each(recipes.map((recipe) => [recipe.platform, recipe] as const))('%s', (id, recipe) => {
  test('is as the schema says', () => {
    expect(recipeSchema.safeParse(recipe).error?.issues ?? []).toEqual([]);
    const ids = recipe.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('has one step through the posts, first, and links to its own hosts only', () => {
    const through = recipe.steps.filter(({ perPost }) => perPost);
    expect(through.map((step) => step.id)).toEqual(id === 'devices' ? [] : ['posts']);
    if (through[0]) expect(recipe.steps[0]).toBe(through[0]);
    for (const { link } of recipe.steps) {
      if (link === null) continue;
      const { host, protocol } = new URL(link);
      expect(protocol).toBe('https:');
      expect(hostsOf(id).some((own) => host === own || host.endsWith(`.${own}`))).toBe(true);
    }
  });
  test('keeps French typography', () => {
    for (const { title, text, where, leaves, evidence } of recipe.steps) {
      for (const words of [title, text, where, leaves, evidence]) {
        if (words) expect([words.fr, frenchFaults(words.fr)]).toEqual([words.fr, []]);
      }
    }
  });
});

test('every platform that a pack does not spare has a recipe, its own or the generic one', () => {
  const own = new Set(recipes.map(({ platform }) => platform));
  for (const { id } of platforms) {
    expect(recipeFor(id).platform).toBe(own.has(id) ? id : 'generic');
  }
  expect(recipeFor('site:forum.example').platform).toBe('generic');
});

test('approved is not exempt: only three platforms are spared by the directive (5.9), and they have no recipe', () => {
  const pack = packs.find(({ id }) => id === 'qc-csspb-2025');
  const spared = pack?.platforms.filter(({ retentionExempt }) => retentionExempt) ?? [];
  expect(spared.map(({ id }) => id).sort()).toEqual([
    'clic-ecole',
    'mozaik-portail',
    'portail-parents',
  ]);
  expect(recipes.filter(({ platform }) => spared.some(({ id }) => id === platform))).toEqual([]);
  const approved =
    pack?.platforms.filter((each) => each.status === 'approved' && !each.retentionExempt) ?? [];
  expect(approved.map(({ id }) => recipeFor(id as 'teams').platform).sort()).toEqual([
    'classroom',
    'teams',
  ]);
});

test('what archiving does not do is said, where it destroys nothing', () => {
  for (const id of ['teams', 'classroom', 'classdojo', 'seesaw', 'remind'] as const) {
    const said = recipeFor(id)
      .steps.map(({ text }) => text.en)
      .join(' ');
    expect(said).toMatch(/archiv/i);
  }
});

test('copies are looked at on devices, in drives, in exports, on paper and with other people', () => {
  expect(copySteps().map(({ id }) => id)).toEqual([
    'copy:phone',
    'copy:drive',
    'copy:downloads',
    'copy:paper',
    'copy:people',
  ]);
});
