import { readFileSync } from 'node:fs';
import { buildPages, pageFor } from '../pages/index.ts';
import type { Serve } from './driver.ts';

/** The practice pages at their real addresses; nothing else answers. */
export async function servePages(): Promise<Serve> {
  await buildPages();
  const assets = /\.(?:ico|png|svg|js|css|json|webmanifest)$/;
  return (url) => {
    const address = new URL(url);
    const file = assets.test(address.pathname) ? null : pageFor(address);
    if (file === null) return null;
    return { contentType: 'text/html; charset=utf-8', body: readFileSync(file) };
  };
}
