import * as z from 'zod/mini';
import { count, day, fingerprint, line, names, note, platform } from './payload-fields.ts';
import { categories, holdReasons } from './record.ts';

const done = z.strictObject({
  step: line,
  title: line,
  on: day,
  until: z.nullable(day),
  count: z.nullable(count),
  evidence: z.nullable(note),
});
const steps = z.array(done).check(z.maxLength(200));

/** Destruction, confirmed in writing (5.9). */
export const destructionConfirmation = z.strictObject({
  reference: line,
  group: line,
  platform,
  authorisation: z.nullable(z.strictObject({ reference: z.nullable(line), until: day })),
  nothing: z.boolean(),
  departure: z.boolean(),
  categories: z.array(z.enum(categories)).check(z.maxLength(categories.length)),
  quantity: z.strictObject({ posts: count, withMedia: count, elsewhere: count }),
  kept: z.array(z.strictObject({ count, file: line, on: day })).check(z.maxLength(200)),
  done: steps,
  copies: steps,
  holds: z
    .array(
      z.strictObject({
        count,
        reason: z.enum(holdReasons),
        decidedBy: line,
        decidedOn: day,
        until: z.nullable(day),
      }),
    )
    .check(z.maxLength(200)),
});

/** The year's consents, sealed in a file of their own. */
export const consentsExport = z.strictObject({
  file: fingerprint,
  groups: names,
  students: count,
  events: count,
  mark: fingerprint,
});
