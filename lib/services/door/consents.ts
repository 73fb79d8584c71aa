import * as z from 'zod/mini';
import { scopeId } from '../../policy/pieces.ts';
import type { ConsentMessages } from '../../register-messages/consents.ts';
import { day, digest, id, key, platform, words } from './fields.ts';

const consent = z
  .strictObject({
    student: id,
    platform,
    scope: scopeId,
    answer: z.enum(['yes', 'no', 'withdrawn', 'none']),
    on: day,
    formDate: z.nullable(day),
    filedAt: z.nullable(words(500)),
    parent: z.union([z.literal(1), z.literal(2), z.literal('student')]),
    digest: z.nullable(digest),
    corrects: z.nullable(id),
  })
  .check(
    // Annexe A: a yes is a signed form that can be found again.
    z.refine(({ answer, formDate, filedAt }) => answer !== 'yes' || Boolean(formDate && filedAt)),
    z.refine(({ answer, corrects }) => answer !== 'none' || corrects !== null),
  );

const takedown = z.strictObject({ key, post: id, student: id });

export const consentSchemas = {
  recordConsents: z.strictObject({
    key,
    events: z.array(consent).check(z.minLength(1), z.maxLength(20_000)),
  }),
  setFormsSent: z.strictObject({
    key,
    students: z.array(id).check(z.minLength(1), z.maxLength(20_000)),
    platform,
    schoolYear: z.string().check(z.regex(/^\d{4}-\d{4}$/u)),
    sentOn: z.nullable(day),
  }),
  tickTakedown: takedown,
  untickTakedown: takedown,
} satisfies {
  [N in keyof ConsentMessages]: z.ZodMiniType<Parameters<ConsentMessages[N]>[0]>;
};
