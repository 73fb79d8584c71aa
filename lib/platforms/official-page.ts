import { plainHost } from './plain-host.ts';

/** Sites on which a page's name is the same page in capitals and in small letters. */
const caseless = new Set(['facebook.com', 'instagram.com', 'x.com', 'twitter.com', 'tiktok.com']);

/**
 * True where an address is one of the official pages that the school listed (directive 004, 4.0 note).
 * Host without layout sub-domain and path are compared whole, never by prefix: a neighbour of a listed page,
 * or a page below it, is not the page. Query and fragment are ignored, except the id of `profile.php?id=`.
 */
export function isOfficialPage(url: string, officialPages: readonly string[]): boolean {
  const page = pageOf(url);
  return page !== null && officialPages.some((official) => pageOf(official) === page);
}

function pageOf(address: string): string | null {
  const typed = address.trim();
  const absolute = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = plainHost(url.hostname);
  const written = url.pathname.replace(/\/+$/, '');
  const path = caseless.has(host) ? written.toLowerCase() : written;
  if (path === '') return null;
  // `profile.php?id=` is every profile: there the id is the page.
  const id = path.endsWith('.php') ? `?id=${url.searchParams.get('id')}` : '';
  return `${host}${path}${id}`;
}
