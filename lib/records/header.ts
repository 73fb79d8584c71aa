import { canonical } from '../canonical.ts';

/** The algorithm of every key so far; a pin names it (`PinRow.algorithm`), a file never chooses it. */
export const algorithm = 'EdDSA' as const;

/** The one protected header that a record of this key can have; `typ` keeps records apart from whatever else a key signs. */
export function headerOf(publicKey: string, fingerprint: string) {
  const jwk = { crv: 'Ed25519', kty: 'OKP', x: publicKey };
  return { alg: algorithm, jwk, kid: fingerprint, typ: 'vigie-record+jws' };
}

/** Its exact characters before base64url. */
export function headerText(publicKey: string, fingerprint: string): string {
  return canonical(headerOf(publicKey, fingerprint));
}
