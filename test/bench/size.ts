import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { platforms } from '../../lib/platforms/index.ts';
import type { Report } from './index.ts';

/** What a listed page may load of Vigie, in bytes after gzip (issue of the first release). */
const limit = 45 * 1024;
/** And of its notices, on the few pages where there are any. */
const noticeLimit = 13 * 1024;
const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
}

/** Bytes of each built entry; a page counts with everything that it loads at its start. */
export async function run(): Promise<Report> {
  const rows = Object.entries(builds).flatMap(([browser, folder]) => rowsOf(browser, folder));
  const onPages = rows.filter(({ entry }) => entry === 'listed pages');
  const notices = rows.filter(({ entry }) => entry === 'notices');
  const elsewhere = rows.filter(({ entry }) => entry === 'other pages');
  const ok =
    onPages.every(({ gzip }) => gzip <= limit) &&
    notices.every(({ gzip }) => gzip > 0 && gzip <= noticeLimit) &&
    elsewhere.every(({ gzip }) => gzip === 0);
  const heaviest = Math.max(...onPages.map(({ gzip }) => gzip));
  const notice = Math.max(...notices.map(({ gzip }) => gzip));
  return {
    columns: ['browser', 'entry', 'bytes', 'gzip'],
    rows: rows.map(({ browser, entry, bytes, gzip }) => [browser, entry, bytes, gzip]),
    summary: `A listed page loads ${heaviest} bytes after gzip, of ${limit} allowed; notices ${notice} more where there are any, of ${noticeLimit}.`,
    ok,
  };
}

function rowsOf(browser: string, folder: string) {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts ?? [];
  const listed = new Set(platforms.flatMap((platform) => platform.matches));
  const isListed = (script: { matches: string[] }) =>
    script.matches.every((pattern) => listed.has(pattern));
  const files = (chosen: typeof scripts) =>
    chosen.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const { service_worker, scripts: firefoxScripts = [] } = manifest.background;
  const background = service_worker ? [service_worker] : firefoxScripts;
  const entries: [string, string[]][] = [
    ['listed pages', files(scripts.filter(isListed)).filter((file) => !isNotice(file))],
    ['notices', files(scripts).filter(isNotice)],
    ['other pages', files(scripts.filter((script) => !isListed(script)))],
    ['background', background],
    ...pagesOf(root),
  ];
  return entries.map(([entry, loaded]) => ({ browser, entry, ...weigh(root, loaded) }));
}

const isNotice = (file: string): boolean => file.endsWith('/notice.js');

function pagesOf(root: string): [string, string[]][] {
  return readdirSync(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
      return [file, [file, ...loaded.flatMap(([, path]) => path ?? [])]];
    });
}

/** Each file is compressed alone, as a browser package or a server would. */
function weigh(root: string, files: readonly string[]) {
  const contents = [...new Set(files)].map((file) => readFileSync(join(root, file)));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    bytes: sum(contents.map((content) => content.byteLength)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).byteLength)),
  };
}
