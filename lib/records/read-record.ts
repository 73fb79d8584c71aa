import { canonical } from '../canonical.ts';
import { fromBase64url } from './base64url.ts';
import { NotARecord } from './errors.ts';
import { payload } from './payload.ts';
import type { SignedRecord } from './record.ts';

/** No record is longer, in characters. */
export const longestRecord = 262_144;

/** What a record says, whoever signed it: nothing is verified. Throws `NotARecord`. */
export function decode(jws: string): SignedRecord {
  const [, middle, , ...more] = jws.length > longestRecord ? [] : jws.split('.');
  const record = middle !== undefined && more.length === 0 ? readPayload(middle) : null;
  if (record === null || record === 'newer') throw new NotARecord('payload');
  return record;
}

/**
 * The payload's characters as a record; `newer` where a later version of Vigie made it; null where it is none, or not
 * written in the one form that a record has (canonical JSON: another order, a name twice, a space are refused).
 */
export function readPayload(encoded: string): SignedRecord | 'newer' | null {
  const bytes = fromBase64url(encoded);
  if (!bytes) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const parsed = payload.safeParse(value);
    if (!parsed.success) return isNewer(value) ? 'newer' : null;
    return canonical(parsed.data) === text ? (parsed.data as SignedRecord) : null;
  } catch (error) {
    // Not UTF-8, or no JSON.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isNewer(value: unknown): boolean {
  const version = (value as { v?: unknown } | null)?.v;
  return typeof version === 'number' && version > 1;
}
