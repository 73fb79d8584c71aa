import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from './gallery.ts';

/** The overlay by itself, in Chromium: what keys, clicks and a hostile page can do. */
let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

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

describe('the hold', () => {
  test('with one reason and one fix is at most 320 × 220 px and leaves the text in sight', async () => {
    page = await gallery.open('hold-one');
    const box = await page.locator('dialog').boundingBox();
    const field = await page.locator('.composer').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
    expect(box?.height).toBeLessThanOrEqual(220);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
  });

  test('stays within a small window at 200 %', async () => {
    page = await gallery.open('hold-many', {
      viewport: { width: 400, height: 310 },
      deviceScaleFactor: 2,
    });
    const box = await page.locator('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(310);
    await expect(page.locator('.btn-main').isVisible()).resolves.toBe(true);
    const lamp = await page.locator('dialog .lamp').boundingBox();
    expect(lamp?.height).toBe(16);
    expect(lamp?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
  });

  test('applies the preselected fixes with one key', async () => {
    page = await gallery.open('hold-three');
    await press('Enter');
    await expect.poll(acts).toEqual([
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
    page = await gallery.open('hold-three');
    await page.getByLabel('Garder tel quel').check();
    await page.getByRole('button', { name: 'Appliquer et relire' }).click();
    await expect.poll(acts).toEqual([
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
    page = await gallery.open('hold-forbidden');
    await page.getByRole('button', { name: 'Copier et ouvrir Portail Parents' }).click();
    await expect.poll(acts).toEqual([['leave', 'approved-platform']]);
  });

  test('closed with Escape is edited, and the field has the focus again', async () => {
    page = await gallery.open('hold-one');
    await press('Escape');
    await expect.poll(acts).toEqual([['edit']]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('textbox');
  });

  test('is closed by its own form when the script is dead', async () => {
    page = await gallery.open('gone');
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
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });

  test('shows nothing to a site’s own key listeners', async () => {
    page = await gallery.open('hold-one');
    await page.evaluate(() => {
      addEventListener('keydown', () => document.body.setAttribute('data-heard', ''));
    });
    await press('Tab');
    expect(await page.locator('body[data-heard]').count()).toBe(0);
  });
});

describe('post anyway', () => {
  test('takes six key presses, for the reason that is farthest', async () => {
    page = await gallery.open('hold-three');
    await press('Tab', 'Tab', 'Enter', 'ArrowDown', 'ArrowDown');
    await armed();
    await press('Enter');
    await expect.poll(acts).toEqual([['postAnyway', 'safety']]);
  });

  test('is not armed before a reason, nor at once after it', async () => {
    page = await gallery.open('hold-one');
    await page.getByRole('button', { name: 'Publier quand même…' }).click();
    await press('Enter');
    await page.getByLabel('Autre').check();
    await press('Enter');
    expect(await acts()).toEqual([]);
    await armed();
    await page.getByRole('button', { name: 'Publier', exact: true }).last().click();
    await expect.poll(acts).toEqual([['postAnyway', 'other']]);
  });

  test('arms without movement too', async () => {
    page = await gallery.open('hold-one', { reducedMotion: 'reduce' });
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await press('Enter');
    await expect.poll(acts).toEqual([['postAnyway', 'form-received']]);
  });

  test('gives nothing to events that no person made', async () => {
    page = await gallery.open('hold-one');
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
    page = await gallery.open('hold-one');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none';
      (function again() {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(again);
      })();
    });
    await page.locator('.arm-covered').waitFor();
    const button = await page.locator('.arm').boundingBox();
    await page.mouse.click((button?.x ?? 0) + 20, (button?.y ?? 0) + 10);
    await page.getByText('La page recouvre cette fenêtre').waitFor();
    expect(await acts()).toEqual([]);
  });

  test('comes above what the page shows once, and arms anew', async () => {
    page = await gallery.open('hold-one');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await armed();
    await page.evaluate(() => {
      const banner = document.body.appendChild(document.createElement('dialog'));
      banner.style.cssText = 'width:90vw;height:90vh';
      banner.showModal();
    });
    await page.locator('.arm-arming, .arm-covered').waitFor();
    await armed();
    await page.locator('.arm').click();
    await expect.poll(acts).toEqual([['postAnyway', 'form-received']]);
  });

  test('gives nothing to a key that was held down before it was armed', async () => {
    page = await gallery.open('hold-one');
    await press('Tab', 'Tab', 'Enter', 'Space');
    await page.locator('.arm').focus();
    await page.keyboard.down('Enter');
    await armed();
    // Held down, it repeats.
    await page.keyboard.down('Enter');
    expect(await acts()).toEqual([]);
    await page.keyboard.up('Enter');
    await press('Enter');
    await expect.poll(acts).toEqual([['postAnyway', 'form-received']]);
  });
});

describe('the chip', () => {
  test('folds after four seconds and unfolds for the keyboard', async () => {
    // A window of its own, in which the time stands still but for these steps.
    page = await gallery.open('chip-required', { timezoneId: 'America/Toronto' });
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.reload();
    const word = page.locator('.chip-word');
    await page.clock.runFor(3900);
    expect(await page.locator('.chip-folded').count()).toBe(0);
    expect(await word.isVisible()).toBe(true);
    await page.clock.runFor(300);
    await page.locator('.chip-folded').waitFor();
    await expect.poll(() => word.isVisible()).toBe(false);
    await press('Tab', 'Tab');
    await expect.poll(() => word.isVisible()).toBe(true);
    await press('Enter');
    await page.locator('.panel').waitFor();
    await press('Escape');
    await expect.poll(acts).toEqual([['togglePanel'], ['closePanel']]);
    await page.locator('.chip:focus').waitFor();
  });

  test('moves nothing of the page', async () => {
    page = await gallery.open('panel-approved');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBe(700);
  });
});

describe('the card', () => {
  test('takes the fix of its mark only, and says what the words are not', async () => {
    page = await gallery.open('card-result');
    await page.getByRole('button', { name: 'Ce n’est pas un résultat' }).waitFor();
    await page.getByRole('button', { name: 'Retirer la phrase' }).click();
    await expect.poll(acts).toEqual([['apply', [{ reason: 0, fix: 'remove' }]]]);
  });
});
