import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildGallery, galleryFolder } from '../gallery/build.ts';
import { galleryStates } from '../gallery/states.ts';

/** The overlay by itself, in Chromium: accessibility of every state, and what keys, clicks and a hostile page can do. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const usual = { width: 800, height: 700 };
const states = Object.keys(galleryStates('fr'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  await buildGallery();
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no chromium found: run npm test, which says how to get one');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** One page for each kind of window; every state loads it anew. */
const pages = new Map<string, Promise<Page>>();

async function open(
  state: string,
  options: Parameters<Browser['newContext']>[0] = {},
  query = 'lang=fr',
): Promise<void> {
  const kind = JSON.stringify(options);
  const kept = pages.get(kind) ?? browser.newPage({ viewport: usual, ...options });
  pages.set(kind, kept);
  page = await kept;
  await page.goto(`${pathToFileURL(galleryFolder)}index.html?state=${state}&${query}`);
}
/** What the overlay asked for, in order. */
async function acts(): Promise<unknown[]> {
  const lines = ((await page.locator('output').textContent()) ?? '').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
/** Longer than the half second in which the button arms. */
const armed = () => page.locator('.arm-ready').waitFor();

async function violations(): Promise<string[]> {
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

describe('accessible', () => {
  for (const [lang, colorScheme, width] of [
    ['fr', 'light', 800],
    ['en', 'dark', 400],
  ] as const) {
    test.each(states)(`%s, ${lang}, ${colorScheme}, ${width} px`, async (state) => {
      await open(state, { colorScheme, viewport: { width, height: 700 } }, `lang=${lang}&body`);
      expect(await violations()).toEqual([]);
    });
  }
  test('the reasons to post anyway', async () => {
    await open('hold-three', {}, 'lang=fr&body');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    expect(await violations()).toEqual([]);
  });
});

describe('the hold', () => {
  test('with one reason and one fix is at most 320 × 220 px and leaves the text in sight', async () => {
    await open('hold-one');
    const box = await page.locator('dialog').boundingBox();
    const field = await page.locator('.composer').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
    expect(box?.height).toBeLessThanOrEqual(220);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
  });

  test('stays within a small window at 200 %', async () => {
    await open('hold-many', { viewport: { width: 400, height: 310 }, deviceScaleFactor: 2 });
    const box = await page.locator('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(310);
    await expect(page.locator('.btn-main').isVisible()).resolves.toBe(true);
  });

  test('applies the preselected fixes with one key', async () => {
    await open('hold-three');
    await press('Enter');
    expect(await acts()).toEqual([
      [
        'apply',
        [
          { reason: 0, fix: 'remove' },
          { reason: 1, fix: 'neutral' },
          { reason: 2, fix: 'first-name' },
        ],
      ],
    ]);
  });

  test('leaves out the advice that is kept as it is', async () => {
    await open('hold-three');
    await page.getByLabel('Garder tel quel').check();
    await page.getByRole('button', { name: 'Appliquer et relire' }).click();
    expect(await acts()).toEqual([
      [
        'apply',
        [
          { reason: 0, fix: 'remove' },
          { reason: 1, fix: 'neutral' },
        ],
      ],
    ]);
  });

  test('names the fix that leaves the page on its button', async () => {
    await open('hold-forbidden');
    await page.getByRole('button', { name: 'Copier et ouvrir Portail Parents' }).click();
    expect(await acts()).toEqual([['leave', 'approved-platform']]);
  });

  test('closed with Escape is edited, and the field has the focus again', async () => {
    await open('hold-one');
    await press('Escape');
    await expect.poll(acts).toEqual([['edit']]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });

  test('is closed by its own form when the script is dead', async () => {
    await open('gone');
    await page.evaluate(() => {
      const root = document.querySelector('vigie-gallery')?.shadowRoot;
      const dialog = root?.querySelector('dialog');
      // A copy carries the form and none of the listeners.
      const copy = dialog?.cloneNode(true) as HTMLDialogElement;
      copy.removeAttribute('open');
      dialog?.replaceWith(copy);
      copy.showModal();
    });
    await page.getByRole('button', { name: 'Fermer' }).click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('shows nothing to a site’s own key listeners', async () => {
    await open('hold-one');
    await page.evaluate(() => {
      addEventListener('keydown', () => document.body.setAttribute('data-heard', ''));
    });
    await press('Tab');
    expect(await page.locator('body[data-heard]').count()).toBe(0);
  });
});

describe('post anyway', () => {
  test('takes six key presses, for the reason that is farthest', async () => {
    await open('hold-three');
    await press('Tab', 'Tab', 'Enter', 'ArrowDown', 'ArrowDown');
    await armed();
    await press('Enter');
    expect(await acts()).toEqual([['postAnyway', 'safety']]);
  });

  test('is not armed before a reason, nor at once after it', async () => {
    await open('hold-one');
    await page.getByRole('button', { name: 'Publier quand même…' }).click();
    await press('Enter');
    await page.getByLabel('Autre').check();
    await press('Enter');
    expect(await acts()).toEqual([]);
    await armed();
    await page.getByRole('button', { name: 'Publier', exact: true }).last().click();
    expect(await acts()).toEqual([['postAnyway', 'other']]);
  });

  test('arms without movement too', async () => {
    await open('hold-one', { reducedMotion: 'reduce' });
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await press('Enter');
    expect(await acts()).toEqual([['postAnyway', 'form-received']]);
  });

  test('gives nothing to events that no person made', async () => {
    await open('hold-one');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await page.evaluate(() => {
      const root = document.querySelector('vigie-gallery')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>('.arm');
      button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button?.click();
    });
    expect(JSON.stringify(await acts())).not.toContain('postAnyway');
  });

  test('refuses while the page covers the button, and says so', async () => {
    await open('hold-one');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none';
      cover.showPopover();
    });
    const button = await page.locator('.arm').boundingBox();
    await page.mouse.click((button?.x ?? 0) + 20, (button?.y ?? 0) + 10);
    expect(await acts()).toEqual([]);
    await page.getByText('La page recouvre ce bouton').waitFor();
  });
});

describe('the chip', () => {
  test('folds after four seconds and unfolds for the keyboard', async () => {
    await open('chip-required');
    const word = page.locator('.chip-word');
    expect(await word.isVisible()).toBe(true);
    await page.locator('.chip-folded').waitFor({ timeout: 6000 });
    await expect.poll(() => word.isVisible()).toBe(false);
    await press('Tab', 'Tab');
    await expect.poll(() => word.isVisible()).toBe(true);
    await press('Enter');
    await page.locator('.panel').waitFor();
    await press('Escape');
    expect(await acts()).toEqual([['togglePanel'], ['closePanel']]);
    await page.locator('.chip:focus').waitFor();
  });

  test('moves nothing of the page', async () => {
    await open('panel-approved');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBe(700);
  });
});

describe('the card', () => {
  test('takes the fix of its mark only, and says what the words are not', async () => {
    await open('card-result');
    await page.getByRole('button', { name: 'Ce n’est pas un résultat' }).waitFor();
    await page.getByRole('button', { name: 'Retirer la phrase' }).click();
    expect(await acts()).toEqual([['apply', [{ reason: 0, fix: 'remove' }]]]);
  });
});
