import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPages, builtPages } from '../pages/build.ts';
import type { Serve } from './driver.ts';

const addresses: Record<string, RegExp> = {
  teams: /^https:\/\/teams\.microsoft\.com\/v2\//,
};

/** The practice pages at their real addresses; nothing else answers. */
export async function servePages(): Promise<Serve> {
  const pages = new Map<string, Buffer>();
  for (const stem of await buildPages()) {
    pages.set(stem, await readFile(join(builtPages, `${stem}.html`)));
  }
  return (url) => {
    const stem = Object.keys(addresses).find((each) => addresses[each]?.test(url));
    const body = stem === undefined ? undefined : pages.get(stem);
    return body ? { contentType: 'text/html; charset=utf-8', body } : null;
  };
}
