import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumTab } from './chromium-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { chromiumPolicy, extensionId } from './policy-file.ts';
import { openSink } from './sink.ts';
import { until } from './until.ts';

/** Chromium with the built extension. Every address is answered by `serve` or refused. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const sink = await openSink();
  const policy = options.policy && (await chromiumPolicy(options.extension, options.policy));
  const extension = policy?.path ?? options.extension;
  const profile = options.profile ?? (await newProfile(extensionId(extension), options.grants));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: false,
    // A slow machine takes its time; the limit is for a browser that never comes.
    timeout: 90_000,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses its sandbox to root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=127.0.0.1:${sink.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  context.setDefaultTimeout(90_000);
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const answer = options.serve(route.request().url());
    if (answer) return route.fulfill({ ...answer, status: 200 });
    refused.push(route.request().url());
    return route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = new URL('/', worker.url()).href;
  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url);
    return chromiumTab(context, page);
  };
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return {
    name: 'chromium',
    closed,
    open,
    openOwn: (path) => open(home + path),
    async findOwn(path) {
      const page = await until(
        `a tab at ${path}`,
        async () => context.pages().find((each) => each.url().startsWith(home + path)),
        (found) => found !== undefined,
      );
      if (!page) throw new Error(`no tab at ${path}`);
      await page.waitForLoadState();
      return chromiumTab(context, page);
    },
    killBackground: () => stopWorkers(context),
    kills: [
      { name: 'stopAllWorkers', act: () => stopWorkers(context) },
      { name: 'stopWorker', act: () => stopVersions(context) },
      { name: 'closeTarget', act: () => closeWorkers(context) },
    ],
    async colours(colorScheme) {
      for (const page of context.pages()) await page.emulateMedia({ colorScheme });
    },
    get refused() {
      return [...refused, ...sink.seen];
    },
    async close() {
      await context.close();
      await sink.close();
      await policy?.remove();
      if (options.profile) return;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A profile that does not connect ahead to the addresses it guesses, in which the person once granted something. */
async function newProfile(id: string, grants: readonly string[]): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-chromium-'));
  await mkdir(join(profile, 'Default'));
  const granted = { api: [], explicit_host: grants, manifest_permissions: [], scriptable_host: [] };
  const settings = { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } };
  const preferences = {
    net: { network_prediction_options: 2 },
    ...(grants.length > 0 ? { extensions: { settings } } : {}),
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(await anyPage(context));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** One worker at a time, by the id of its version, which the browser tells as soon as it is asked. */
async function stopVersions(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(await anyPage(context));
  const known = new Promise<string[]>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0) resolve(versions.map(({ versionId }) => versionId));
    });
  });
  await session.send('ServiceWorker.enable');
  for (const versionId of await known)
    await session.send('ServiceWorker.stopWorker', { versionId });
  await session.detach();
}

async function closeWorkers(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(await anyPage(context));
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

async function anyPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}
