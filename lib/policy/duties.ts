import * as z from 'zod/mini';
import { bilingual, id, monthDay, text } from './pieces.ts';

/** Duties of a body that no row of its table says: who decides, what expires, what is destroyed, what is told. */

/** The words of a body for those it speaks of; where it has none, Vigie's own. */
export const vocabularyWords = ['principal', 'guardian', 'directive', 'body', 'student'] as const;
/** French with its article (« le chef d’établissement »), so that sentences follow; `many` without one. */
const spokenSchema = z.strictObject({ ...bilingual.shape, many: z.optional(bilingual) });

const clause = { clause: id };
const platforms = z.array(id).check(z.minLength(1));
const decider = z.enum(['body', 'principal', 'parent', 'staff']);

/** How a platform that is not approved comes into use (4.0). */
const approvalSchema = z.strictObject({
  ...clause,
  /** `inform`: telling is enough; `list-only`: nobody may authorise another one. */
  level: z.enum(['inform', 'authorise', 'list-only']),
  by: z.array(decider).check(z.minLength(1)),
  /** The security committee's reference is needed first. */
  committee: z.boolean(),
  until: z.enum(['school-year', 'open']),
});
/** The document that presents a platform to parents (5.1). */
const documentSchema = z.strictObject({
  ...clause,
  validatedBy: z.nullable(decider),
  each: z.enum(['school-year', 'once']),
});
const consentSchema = z.strictObject({
  ...clause,
  /** `notice`: parents are told and may object; `statute`: the law allows it by itself. */
  regime: z.enum(['written', 'notice', 'statute', 'mixed']),
  signers: z.enum(['one', 'both']),
  /** From this age (years) on the student counts too: objects, signs as well, or signs alone. */
  student: z.nullable(
    z.strictObject({
      from: z.int().check(z.minimum(1), z.maximum(25)),
      how: z.enum(['objects', 'as-well', 'alone']),
    }),
  ),
  expires: z.enum(['school-year', 'open']),
  /** Days within which what was posted is taken down after a withdrawal. */
  takeDownWithin: z.int().check(z.minimum(0), z.maximum(365)),
});
/** What is destroyed, when, and who is told (5.9). `retentionExempt` of a platform spares it. */
const retentionSchema = z.strictObject({
  ...clause,
  due: monthDay,
  confirmTo: z.nullable(decider),
  confirmBy: z.nullable(monthDay),
  /** The clause by which what must be kept goes to the student's file first (5.10). */
  keepFirst: z.nullable(id),
});
/** A file that leaves a platform is no longer protected. */
const exportsSchema = z.strictObject({
  ...clause,
  platforms,
  /** Days after which Vigie proposes that the file be deleted. */
  deleteWithin: z.int().check(z.minimum(1), z.maximum(3660)),
  ...bilingual.shape,
});
/** What is said on pages of these platforms: a private zone from which nothing goes elsewhere, sessions to close. */
const reminderSchema = z.strictObject({
  id,
  ...clause,
  platforms,
  on: z.enum(['copy', 'leave', 'visit']),
  ...bilingual.shape,
});
/** A day that somebody is told of beforehand: a visa that freezes what was written. */
const warningSchema = z.strictObject({
  id,
  ...clause,
  days: z.int().check(z.minimum(1), z.maximum(366)),
  by: decider,
  to: decider,
  /** What the day is; left out: its text stands for it. */
  title: z.optional(bilingual),
  ...bilingual.shape,
});
/** A draft for whoever keeps the register of incidents. */
const incidentSchema = z.strictObject({
  ...clause,
  /** Hours from the moment it is known; null: without delay. */
  hours: z.nullable(z.int().check(z.minimum(1), z.maximum(8760))),
  to: bilingual,
});

export const duties = {
  vocabulary: z.optional(z.partialRecord(z.enum(vocabularyWords), spokenSchema)),
  approval: z.optional(approvalSchema),
  document: z.optional(documentSchema),
  consent: z.optional(consentSchema),
  retention: z.optional(retentionSchema),
  exports: z.optional(exportsSchema),
  reminders: z.optional(z.array(reminderSchema)),
  warnings: z.optional(z.array(warningSchema)),
  incident: z.optional(incidentSchema),
  /** What the source says that no part of Vigie does, and why. */
  notDone: z.optional(z.array(z.strictObject({ id, ...clause, ...bilingual.shape }))),
  /** Texts that the source refers to and that were not seen. */
  missing: z.optional(z.array(text)),
};
