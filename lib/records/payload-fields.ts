import * as z from 'zod/mini';
import type { PlatformId } from '../platforms/platform.ts';

/** Fields of records. Every string and list has a limit, in UTF-16 units; text is taken as it is, never normalised. */
export const day = z.iso.date();
export const instant = z.iso.datetime();
export const schoolYear = z.string().check(z.regex(/^\d{4}-\d{4}$/u));
/** SHA-256, hexadecimal: id of a record, of a file, or fingerprint of a key. */
export const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
/** At least one character that is no space. */
export const line = z.string().check(z.maxLength(400), z.regex(/\S/u));
/** May be empty. */
export const note = z.string().check(z.maxLength(400));
export const text = z.string().check(z.maxLength(8000));
export const names = z.array(line).check(z.maxLength(200));
export const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** Also of a platform that only another version knows. */
const platformId = z.custom<PlatformId>(
  (id) => typeof id === 'string' && /^[a-z0-9][a-z0-9:._-]{0,260}$/u.test(id),
);
export const platform = z.strictObject({ id: platformId, name: line, address: z.nullable(line) });
