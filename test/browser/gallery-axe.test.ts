import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { galleryNotices } from '../gallery/notices.ts';
import { galleryStates } from '../gallery/states.ts';
import { type Gallery, openGallery } from './gallery.ts';

/** Every state of the overlay and of the notice on pages is accessible: French and English, light and dark, wide and narrow. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const states = [...Object.keys(galleryStates('fr')), ...Object.keys(galleryNotices('fr'))];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const axeHere = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations, incomplete } = await axeHere.run('vigie-gallery', {
      // 2.5.8 is AA of WCAG 2.2, which axe leaves off unless asked.
      rules: { 'target-size': { enabled: true } },
    });
    const unread = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...unread].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  });
}

describe.each([
  ['fr', 'light', 800],
  ['en', 'dark', 400],
] as const)('%s, %s, %i px', (lang, colorScheme, width) => {
  test.each(states)('%s', async (state) => {
    const look = { colorScheme, viewport: { width, height: 1100 } };
    const page = await gallery.open(state, look, `lang=${lang}&body`);
    expect(await violations(page)).toEqual([]);
  });
});

// In the body, where axe sees colours, the button arms never: it is given the look.
test('the reasons to post anyway, the button as it looks once armed', async () => {
  const page = await gallery.open('hold-three', {}, 'lang=fr&body');
  for (const key of ['Tab', 'Tab', 'Enter', 'Space']) await page.keyboard.press(key);
  const button = page.locator('.arm-covered');
  await button.waitFor();
  await button.evaluate((element) => {
    element.classList.replace('arm-covered', 'arm-ready');
    element.setAttribute('aria-disabled', 'false');
  });
  await page.locator('.arm-ready').waitFor();
  expect(await violations(page)).toEqual([]);
});
