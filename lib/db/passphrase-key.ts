import type { Bytes } from '../bytes.ts';

/**
 * Rounds of PBKDF2-SHA-256 for what is sealed from now on (OWASP's figure of 2023; 78 ms in Chromium, 95 ms in Firefox,
 * 2026-11). The number stands beside each salt, so that it can be raised.
 */
export const passphraseRounds = 600_000;

/** The AES-GCM key behind a passphrase or a recovery code; the same characters count the same from every keyboard (NFKC). */
export async function passphraseKey(
  secret: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const made = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, made, false, ['encrypt', 'decrypt']);
}
