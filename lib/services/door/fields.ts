import * as z from 'zod/mini';
import { platformIds, type SiteId } from '../../platforms/platform.ts';
import { siteHost } from '../../platforms/site.ts';
import { accessActors } from '../../policy/access-template.ts';

/** Shapes shared by the schemas of the door. Every string and list has a limit. */
export const id = z.string().check(z.minLength(1), z.maxLength(128));
/** SHA-256, hexadecimal. */
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
/** Files of one draft. */
export const mostFiles = 200;
/** Idempotency key. */
export const key = id;
/** A host name as a URL has it: lower case, without port. */
export const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/u));
const site = z.custom<SiteId>(
  (id) => typeof id === 'string' && z.safeParse(host, siteHost(id)).success,
);
export const platform = z.union([z.enum(platformIds), site]);
export const day = z.iso.date();
/** At least one character that is not a space; `max` in UTF-16 units. */
export const words = (max: number) => z.string().check(z.maxLength(max), z.regex(/\S/u));
export const domain = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u));
export const space = z.enum([
  'public',
  'class',
  'class-families',
  'own-student',
  'own-parent',
  'staff',
  'unknown',
]);

export const place = z.strictObject({
  platform,
  url: z.url({ protocol: /^https?$/u }).check(z.maxLength(8192)),
  surface: z.enum(['class', 'feed', 'group', 'page', 'messages', 'mail', 'other']),
  account: z.enum(['work', 'personal', 'unknown']),
  accountDomain: z.nullable(z.string().check(z.maxLength(253))),
  space,
  conversation: z.nullable(z.string().check(z.maxLength(4096))),
});
/** Who approves an access, in which capacity. */
export const approver = z.strictObject({
  role: z.enum(accessActors),
  self: z.boolean(),
  resolution: z.string().check(z.maxLength(300)),
});
