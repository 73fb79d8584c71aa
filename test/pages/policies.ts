import { createHash } from 'node:crypto';

/** Content security policies of the practice pages that have one; `script` is the page's own, the only one allowed. */
const policies: Readonly<Record<string, (script: string) => string>> = {
  'strict-csp': (script) =>
    `default-src 'none'; script-src '${digest(script)}'; style-src 'none'; base-uri 'none'; form-action 'none'`,
  'trusted-types': (script) =>
    `script-src '${digest(script)}'; require-trusted-types-for 'script'; trusted-types 'none'`,
};

/** The `<meta>` that enforces a page's policy; empty for a page without one. */
export function policyTag(page: string, script: string): string {
  const policy = policies[page]?.(script);
  return policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` : '';
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
