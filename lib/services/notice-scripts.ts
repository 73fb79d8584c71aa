import { browser } from '../browser.ts';
import { VigieError } from '../errors.ts';
import { keepNoticeFlag } from '../notice-flag.ts';
import { siteMatch } from '../platforms/site.ts';
import { isSiteAllowed, readSites } from '../sites.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { dutiesAt, type PageDuties, readPageDuties } from './page-duties.ts';

const scriptId = 'notice';
const inTurn = oneAtATime();
let waits = false;

/**
 * The notice script stands where a pack in use has something to say and the browser allows it, in open tabs too, and
 * nowhere else. Classroom and Mozaïk-Portail have it by the manifest: Chromium registers nothing for a host that only the
 * manifest's content scripts may read (seen 2026-11); a flag says there whether anything is due.
 */
export function followNotices(): Promise<void> {
  if (waits) return Promise.resolve();
  waits = true;
  return inTurn(async () => {
    waits = false;
    try {
      await register(await readPageDuties());
    } catch (error) {
      // Locked or damaged: what stands stays until the register can be read again.
      if (!(error instanceof VigieError)) throw error;
    }
  });
}

async function register(duties: PageDuties): Promise<void> {
  await keepNoticeFlag(duties.duties.length + duties.services.length > 0);
  const matches = await matchesOf(duties);
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const former = [...(standing?.matches ?? [])].sort();
  if (former.join() === matches.join()) return;
  if (standing) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  const js = noticeFiles();
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js, runAt: 'document_idle', allFrames: true },
  ]);
  await runInOpenTabs(matches.filter((each) => !former.includes(each)));
}

/** Sorted match patterns, each of one host. */
async function matchesOf(duties: PageDuties): Promise<string[]> {
  const hosts = [...(await readSites()), ...duties.services.flatMap(({ hosts }) => hosts)];
  const due = [...new Set(hosts)].filter(
    (host) => dutiesAt(duties, new URL(`https://${host}/`)).length > 0,
  );
  const allowed = await Promise.all(due.map(isSiteAllowed));
  return due
    .filter((_, index) => allowed[index])
    .map(siteMatch)
    .sort();
}

/** The built files, as the manifest has them; Firefox tells them as whole addresses. */
function noticeFiles(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js = [] }) => js).filter((file) => file.endsWith('/notice.js'));
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

async function runInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  const files = noticeFiles();
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files }),
    ),
  );
}
