import * as z from 'zod/mini';
import { bilingual, host, id, text } from './pieces.ts';

/** Who acts or approves in an access: the words are those of documents 000 and 001. */
export const accessActors = [
  'requester',
  'user',
  'access-officer',
  'security-officer',
  'management',
  'board-president',
  'principal',
  'ministry',
] as const;
export type AccessActor = (typeof accessActors)[number];

const stepSchema = z.strictObject({
  id,
  clause: id,
  by: z.enum(accessActors),
  /** What proves it: a date alone, a signature, a copy kept, something sent or received. */
  proof: z.enum(['date', 'signature', 'copy', 'sent', 'received']),
  /** Only in these requests; left out: in all. */
  types: z.optional(z.array(z.enum(['initial', 'modification', 'cancellation', 'renewal']))),
  /** It says that the request is approved (001: the signature of section 3); left out: it does not. */
  approval: z.optional(z.literal(true)),
  /** Where it is sent, as the source has it: the lines of a postal address, and an e-mail address where that will do. */
  to: z.optional(
    z.strictObject({
      post: z.array(text).check(z.minLength(1)),
      mail: z.optional(z.email()),
    }),
  ),
  ...bilingual.shape,
});
const approvalSchema = z.strictObject({
  profiles: z.array(id).check(z.minLength(1)),
  by: z.array(z.enum(accessActors)).check(z.minLength(1)),
  /** A non-profit's board resolution that names the person is attached. */
  resolution: z.boolean(),
  clause: id,
});

/** The register of one system's accesses: steps in their order, profiles, who approves, how long. */
export const accessTemplateSchema = z.strictObject({
  id,
  clause: id,
  ...bilingual.shape,
  profiles: z.array(z.strictObject({ id, clause: id, ...bilingual.shape })),
  /** The profile that a school takes (001: without extraction). */
  schoolProfile: z.nullable(id),
  steps: z.array(stepSchema).check(z.minLength(1)),
  approvals: z.array(approvalSchema),
  duration: z.strictObject({
    clause: id,
    /** Longest: a year to the eve of the anniversary, days on the calendar, or none stated. */
    most: z.nullable(
      z.union([
        z.strictObject({ years: z.int().check(z.minimum(1)) }),
        z.strictObject({ days: z.int().check(z.minimum(1)) }),
      ]),
    ),
    /** Id of the step whose day it counts from. */
    from: z.nullable(id),
    /** Longer where those concerned agree. */
    unlessAgreed: z.boolean(),
    /** Looked at again every so many months; null: never. */
    review: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
    /** Days before the last one on which it is recalled. */
    remind: z.nullable(
      z.strictObject({
        clause: id,
        days: z.array(z.int().check(z.minimum(1), z.maximum(366))).check(z.minLength(1)),
      }),
    ),
  }),
  /** At least so many people of this profile are in charge. */
  officers: z.nullable(
    z.strictObject({ profile: id, least: z.int(), advised: z.int(), clause: id }),
  ),
  /** The mailbox is read by the person alone. */
  ownMailbox: z.nullable(id),
  readOnly: z.boolean(),
  /** Shown on the service's pages once a day. */
  undertaking: z.nullable(z.strictObject({ clause: id, ...bilingual.shape })),
  /** Hosts of the service: none is invented, the school adds its own. */
  hosts: z.array(host),
});
export type AccessTemplate = z.infer<typeof accessTemplateSchema>;
