import * as z from 'zod/mini';

/** Pieces that the schemas of a pack share. */
export const text = z.string().check(z.minLength(1));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const monthDay = z.string().check(z.regex(/^\d{2}-\d{2}$/));
export const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u));
export const bilingual = z.strictObject({ fr: text, en: text });
/** A host name, lower case; a school's own is a sub-domain of it. */
export const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
export const some = <T extends z.ZodMiniType>(item: T) =>
  z.optional(z.array(item).check(z.minLength(1)));
