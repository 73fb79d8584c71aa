/**
 * True where an address is covered by an extension match pattern (`https://*.example.org/path/*`):
 * `*.` covers the host itself and its sub-domains, the path covers the query and never the fragment.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|[a-z]+):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  return (
    schemes.includes(url.protocol) &&
    coversHost(host, url.hostname) &&
    coversPath(path, `${url.pathname}${url.search}`)
  );
}

function coversHost(host: string, hostname: string): boolean {
  if (!host.startsWith('*.')) return host === hostname;
  const parent = host.slice(2);
  return hostname === parent || hostname.endsWith(`.${parent}`);
}

function coversPath(path: string, actual: string): boolean {
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(actual);
}
