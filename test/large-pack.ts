import type { Pack } from '../lib/policy/schema.ts';

/**
 * The text of a pack that adds platforms of no name to a shipped one, so that every verdict stays what it was: 10,000 of
 * them come to 1.7 of the 2 million characters that a pack may have.
 */
export function largePack(count: number, base = 'qc-csspb-2025'): string {
  const platforms = Array.from({ length: count }, (_, at): Pack['platforms'][number] => ({
    id: `p${at}`,
    status: 'authorisation-required',
    audience: null,
    workAccount: null,
    officialPage: null,
    consentGroup: null,
    counted: true,
    retentionExempt: false,
    hosts: [`p${at}.example`],
  }));
  return JSON.stringify({ id: 'large', version: '1.0.0', extends: base, platforms });
}
