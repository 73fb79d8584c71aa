import * as z from 'zod/mini';
import { accessActors } from '../policy/access-template.ts';
import { day, fingerprint, line, names, note, text } from './payload-fields.ts';

export const accessRequest = z.strictObject({
  access: line,
  of: z.nullable(line),
  template: line,
  system: line,
  type: z.enum(['initial', 'modification', 'cancellation', 'renewal']),
  subject: line,
  profile: z.strictObject({ id: line, name: line }),
  organisations: names,
  mailbox: z.nullable(note),
  steps: z.array(z.strictObject({ step: line, title: line, on: day })).check(z.maxLength(100)),
  from: z.nullable(day),
  until: z.nullable(day),
  agreed: z.boolean(),
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
  approver: z.nullable(
    z.strictObject({ role: z.enum(accessActors), self: z.boolean(), resolution: note }),
  ),
  opened: z.nullable(fingerprint),
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
