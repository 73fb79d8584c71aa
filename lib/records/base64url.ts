import type { Bytes } from '../bytes.ts';

/** Base64url without padding (RFC 7515, 2). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The bytes, or null for whatever `toBase64url` would not have written so: padding, other characters, stray bits at the end. */
export function fromBase64url(text: string): Bytes | null {
  if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) return null;
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : null;
}
