import type { Account } from './platform.ts';

const address = /[\p{L}\d._%+'-]+@((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,})/gu;

/** Mail services that give an address to anyone, in Canada and France; sub-domains of none are covered. */
const publicMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|proton|protonmail|mail|zoho|fastmail|videotron|bell|sympatico|rogers|shaw|telus|cogeco|oricom|globetrotter|orange|wanadoo|free|sfr|neuf|laposte|bbox)\.(?:com|ca|fr|net|me|org|co\.uk|be|ch|de|qc\.ca)$/;

/**
 * The lower-case domain of the last e-mail address in a text (a title, an aria-label), or null: a mail's subject,
 * which may hold any address, stands before the account.
 */
export function domainOf(text: string | null): string | null {
  return [...(text ?? '').matchAll(address)].at(-1)?.[1]?.toLowerCase() ?? null;
}

/** True for a mail service that gives an address to anyone. */
export function isPublicMail(domain: string): boolean {
  return publicMail.test(domain);
}

/**
 * Work or personal, by the domain of the signed-in address (directive 004, 3.0 and 4.0). What the teacher or
 * the school said decides first, so that a known mail service can still be a school's.
 */
export function accountOf(
  domain: string | null,
  said: { workDomains: readonly string[]; personalDomains: readonly string[] },
): Account {
  if (domain === null) return 'unknown';
  if (said.workDomains.includes(domain)) return 'work';
  if (said.personalDomains.includes(domain) || isPublicMail(domain)) return 'personal';
  return 'unknown';
}
