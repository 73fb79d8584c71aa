import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions, Serve } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { underKill } from './under-kill.ts';

const built = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Starts a browser with the production build of the extension. */
export async function launch(
  name: BrowserName,
  serve: Serve,
  {
    headless = true,
    policy = null,
    profile = null,
    grants = [],
  }: Partial<Pick<LaunchOptions, 'grants' | 'headless' | 'policy' | 'profile'>> = {},
): Promise<Driver> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(`no ${name} found: run npm test, which says how to get one`);
  const extension = fileURLToPath(new URL(`../../${built[name]}`, import.meta.url));
  if (!existsSync(extension)) throw new Error(`${built[name]} is missing: run npm run build`);
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await start({ executable, extension, serve, headless, policy, profile, grants });
  return process.env.VIGIE_KILL ? underKill(driver) : driver;
}
