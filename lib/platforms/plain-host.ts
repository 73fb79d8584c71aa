/** Sub-domains that show the same page in another layout or language: `m.facebook.com`, `fr-ca.facebook.com`. */
const layout = /^(?:www|m|mbasic|touch|mobile|web|[a-z]{2}-[a-z]{2})\./;

/** A lower-case host name without its layout sub-domain. */
export function plainHost(hostname: string): string {
  return hostname.replace(layout, '');
}
