import * as z from 'zod/mini';

/** Pieces that the schemas of a pack share. */
export const text = z.string().check(z.minLength(1));
export const day = z.iso.date();
/** `MM-DD`, a day that every year has. */
export const monthDay = z
  .string()
  .check(
    z.regex(
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    ),
  );
export const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u));
/** Of a consent: one of another pack is kept like one of this. */
export const scopeId = id.check(z.maxLength(64));
export const bilingual = z.strictObject({ fr: text, en: text });
/** A host name, lower case; a school's own is a sub-domain of it. */
export const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
export const some = <T extends z.ZodMiniType>(item: T) =>
  z.optional(z.array(item).check(z.minLength(1)));
