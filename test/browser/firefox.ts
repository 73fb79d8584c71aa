import puppeteer from 'puppeteer-core';
import { type Bidi, connect, evaluate } from './bidi.ts';
import type { Driver, LaunchOptions, Serve, Tab } from './driver.ts';
import { firefoxTab } from './firefox-tab.ts';
import { firefoxPolicy } from './policy-file.ts';
import { openSink } from './sink.ts';
import { until } from './until.ts';

/** The add-on's id in wxt.config.ts, and the address we give it so that its pages can be opened. */
const addonId = 'vigie@vigie.example';
const uuid = '11111111-1111-4111-8111-111111111111';
const home = `moz-extension://${uuid}/`;

/** Only a browser in automation takes its policies from a file of our choice (EnterprisePoliciesParent, ESR 153). */
function policyPrefs(path: string) {
  return {
    'browser.policies.alternatePath': path,
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  };
}

/** Firefox with the built extension, over WebDriver BiDi. Every address is answered by `serve` or refused. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const sink = await openSink();
  const policy = options.policy && (await firefoxPolicy(addonId, options.policy));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    // A slow machine takes its time; the limit is for a browser that never comes.
    timeout: 90_000,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Extension pages and the chrome context are closed to automation without it.
    args: ['--remote-allow-system-access'],
    ...(policy ? { env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' } } : {}),
    extraPrefsFirefox: {
      ...(policy ? policyPrefs(policy.path) : {}),
      'extensions.webextOptionalPermissionPrompts': options.grants.length === 0,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sink.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sink.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  const bidi = connect(browser);
  const refused = await answerRequests(bidi, options.serve);
  await browser.installExtension(options.extension);
  const chrome = await chromeContext(bidi);
  const open = async (url: string, wait: 'complete' | 'none'): Promise<Tab> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    await bidi.send('browsingContext.navigate', { context, url, wait });
    return loaded(firefoxTab(bidi, context), url);
  };
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const terminate = async () => {
    const known = `WebExtensionPolicy.getByID('${addonId}')`;
    await evaluate(bidi, chrome, `${known}.extension.terminateBackground().then(() => 'dead')`);
  };
  return {
    name: 'firefox',
    closed,
    open: (url) => open(url, 'complete'),
    // The end of a navigation to an extension page is never reported.
    openOwn: (path) => open(home + path, 'none'),
    async findOwn(path) {
      const context = await until(
        `a tab at ${path}`,
        async () =>
          (await tabs(bidi, {})).find((each) => each.url.startsWith(home + path))?.context,
        (found) => found !== undefined,
      );
      return loaded(firefoxTab(bidi, context ?? ''), home + path);
    },
    killBackground: terminate,
    kills: [{ name: 'terminateBackground', act: terminate }],
    async colours(scheme) {
      const dark = scheme === 'dark';
      // Pages of the web follow the first, the extension's own pages the second.
      const prefs = {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'ui.systemUsesDarkTheme': dark ? 1 : 0,
      };
      for (const [name, value] of Object.entries(prefs)) {
        await evaluate(bidi, chrome, `Services.prefs.setIntPref('${name}', ${value})`);
      }
    },
    get refused() {
      return [...refused, ...sink.seen];
    },
    async close() {
      await browser.close();
      await sink.close();
      await policy?.remove();
    },
  };
}

async function tabs(bidi: Bidi, scope: object): Promise<{ context: string; url: string }[]> {
  const tree = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    scope,
  );
  return tree.contexts;
}
/** The browser's own window, where add-ons can be governed. */
async function chromeContext(bidi: Bidi): Promise<string> {
  const [window] = await tabs(bidi, { 'moz:scope': 'chrome' });
  if (!window) throw new Error('Firefox shows no window to automation');
  return window.context;
}

async function loaded(tab: Tab, url: string): Promise<Tab> {
  await until(
    `${url} loaded`,
    () =>
      tab
        .evaluate(() => `${document.readyState} ${location.href}`, null)
        .catch((error: unknown) => String(error)),
    (state) => state.startsWith('complete') && !state.endsWith('about:blank'),
  );
  return tab;
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}
/** Answers what `serve` knows and fails the rest; returns the list of what was failed. */
async function answerRequests(bidi: Bidi, serve: Serve): Promise<readonly string[]> {
  const refused: string[] = [];
  bidi.on('network.beforeRequestSent', ({ isBlocked, request }: BlockedRequest) => {
    if (!isBlocked) return;
    const answer = serve(request.url);
    if (!answer) refused.push(request.url);
    const reply = answer
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: 200,
          headers: [{ name: 'content-type', value: { type: 'string', value: answer.contentType } }],
          body: { type: 'base64', value: answer.body.toString('base64') },
        })
      : bidi.send('network.failRequest', { request: request.request });
    // A request of a tab that was closed meanwhile needs no answer.
    reply.catch(() => refused.push(`unanswered ${request.url}`));
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
  return refused;
}
