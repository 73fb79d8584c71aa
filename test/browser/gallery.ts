import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildGallery } from '../gallery/build.ts';

export interface Gallery {
  /** Draws one state anew; one page is kept for each kind of window. */
  open(state: string, options?: BrowserContextOptions, query?: string): Promise<Page>;
  close(): Promise<void>;
}

/** The gallery in Chromium, freshly built. Throws where there is no Chromium. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-gallery-'));
  await buildGallery(folder);
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no chromium found: run npm test, which says how to get one');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const pages = new Map<string, Page>();
  return {
    async open(state, options = {}, query = 'lang=fr') {
      const kind = JSON.stringify(options);
      const viewport = { width: 800, height: 700 };
      const page = pages.get(kind) ?? (await browser.newPage({ viewport, ...options }));
      pages.set(kind, page);
      await page.goto(`${pathToFileURL(folder)}/index.html?state=${state}&${query}`);
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
