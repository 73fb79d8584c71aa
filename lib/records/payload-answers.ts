import * as z from 'zod/mini';
import { day, fingerprint, line, names, text } from './payload-fields.ts';

export const accessRequest = z.strictObject({
  template: line,
  type: z.enum(['initial', 'modification', 'cancellation', 'renewal']),
  subject: line,
  system: line,
  profile: text,
  organisations: names,
  from: z.nullable(day),
  until: z.nullable(day),
  notes: text,
});

const decision = z.strictObject({
  record: fingerprint,
  kind: z.enum([
    'platform-request',
    'information-document',
    'destruction-confirmation',
    'consents-export',
    'access-request',
  ]),
  answer: z.enum(['accepted', 'returned', 'refused']),
  on: day,
  comment: z.string().check(z.maxLength(2000)),
  committee: z.nullable(z.strictObject({ reference: line, on: day })),
  from: z.nullable(day),
  until: z.nullable(day),
});

export const decisions = z.strictObject({
  to: fingerprint,
  decisions: z.array(decision).check(z.minLength(1), z.maxLength(1000)),
});

export const keyChange = z.strictObject({
  reason: z.enum(['rotation', 'handover']),
  next: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u)),
  person: line,
});
