import * as z from 'zod/mini';
import { findingKinds } from '../detection/finding.ts';
import { fixIds } from '../verdict/verdict.ts';
import { accessTemplateSchema } from './access-template.ts';
import { formTexts } from './consent-form.ts';
import { duties } from './duties.ts';
import { bilingual, day, host, id, monthDay, some, text } from './pieces.ts';

/** What a pack says of a place on a day; `authorised` is `authorisation-required` with a valid authorisation. */
const statuses = [
  'approved',
  'authorised',
  'authorisation-required',
  'forbidden',
  'exempt',
  'official-page',
] as const;
/** How a student is identified: a form of the name, or the medium that shows or lets hear them. */
const forms = [
  'full',
  'inverted',
  'first',
  'initial',
  'initials',
  'last',
  'nickname',
  'handle',
  'photo',
  'video',
  'audio',
  'document',
] as const;
/** Readings that change the facts themselves; the other switches only turn rows on and off. */
const effects = [
  'name-alone',
  'audience-bound',
  'validated-first',
  'group-photo',
  'platform-mention',
] as const;

const clauseSchema = z.strictObject({
  id,
  ...bilingual.shape,
  decides: z.nullable(z.enum(['body', 'principal', 'parent', 'staff'])),
});
const platformSchema = z.strictObject({
  id,
  status: z.enum(['approved', 'authorisation-required', 'forbidden']),
  /** For whom it is approved; null where it is not. */
  audience: z.nullable(z.enum(['students', 'parents', 'both'])),
  /** What a work account changes (work e-mail is exempt). */
  workAccount: z.nullable(z.literal('exempt')),
  /** What being listed by the school as its own page changes. */
  officialPage: z.nullable(z.enum(['official-page', 'authorisation-required'])),
  /** Platforms with the same value share one consent. */
  consentGroup: z.nullable(id),
  /** Counted when a group uses several platforms (5.2). */
  counted: z.boolean(),
  /** Spared by the year-end destruction (5.9). */
  retentionExempt: z.boolean(),
  /** Of a platform that only the pack knows, or a school's own addresses of one that Vigie knows. */
  name: z.optional(text),
  hosts: some(host),
  /** People only sign in there: nothing is written, so that nothing is guarded. */
  signIn: z.optional(z.literal(true)),
});
const scopeSchema = z.strictObject({
  id,
  clause: id,
  ...bilingual.shape,
  /** What the form asks for it: support, purpose, duration; facts in braces. Left out: the clause's own text. */
  ask: z.optional(bilingual),
});
const switchSchema = z.strictObject({
  id,
  effect: z.nullable(z.enum(effects)),
  /** True: the reading of `fr` and `en` is the one applied. */
  default: z.boolean(),
  ...bilingual.shape,
});
const whenSchema = z.strictObject({
  status: some(z.enum(statuses)),
  audience: some(z.enum(['students', 'parents', 'both'])),
  account: some(z.enum(['work', 'personal', 'unknown'])),
  space: some(
    z.enum(['public', 'class', 'class-families', 'own-student', 'own-parent', 'staff', 'unknown']),
  ),
  finding: some(z.enum(findingKinds)),
  form: some(z.enum(forms)),
  about: some(z.enum(['owner', 'other'])),
  consent: z.optional(
    z.strictObject({
      scope: id,
      is: z.array(z.enum(['yes', 'none', 'no', 'withdrawn'])).check(z.minLength(1)),
    }),
  ),
  media: some(z.enum(['answered', 'unanswered', 'nobody'])),
  group: some(z.enum(['no-notice', 'several-platforms'])),
  empty: z.optional(z.boolean()),
});
const rowSchema = z.strictObject({
  id,
  when: whenSchema,
  level: z.enum(['clear', 'advise', 'hold']),
  clause: id,
  fix: z.array(z.enum(fixIds)),
  /** Key of the sentence shown. */
  code: id,
  /** `vigie`: advice of the product, not of the directive. */
  source: z.optional(z.enum(['directive', 'vigie'])),
  /** A match ends the reading. */
  ends: z.optional(z.literal(true)),
  /** The row counts only while these switches stand so. */
  switch: z.optional(z.record(id, z.boolean())),
});

/** The consent form (Annexe A). */
const consentFormSchema = z.strictObject({
  /** What the form follows, for its foot: « la directive … (5.5 à 5.8 et annexe A) ». */
  basis: bilingual,
  /** The body's own texts, each in the place of Vigie's; facts stand in braces (`{student}`). */
  wording: z.partialRecord(z.enum(formTexts), bilingual),
});

/** Lists whose items a pack adds, replaces or leaves out of its base, by their ids. */
export const mergedLists = [
  'clauses',
  'platforms',
  'scopes',
  'switches',
  'rows',
  'reminders',
  'warnings',
  'notDone',
  'registers',
] as const;
/** The version of the pack language that this Vigie reads. */
export const packLanguage = 2;

/** A school body's rules as data (directive 004 is the first). No code, no pattern: only a closed vocabulary. */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Version of the pack language that it is written in; left out: 1. */
  language: z.optional(z.int().check(z.minimum(1))),
  /** `register`: no rules for posts, only accesses to keep in order (documents 000 and 001). */
  kind: z.optional(z.enum(['directive', 'register'])),
  /** Id of the shipped pack that it builds on; already joined in what `readPackText` returns. */
  extends: z.optional(id),
  /** Ids of the base that do not stand here. */
  without: z.optional(z.partialRecord(z.enum(mergedLists), z.array(id))),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: bilingual,
  /** « Transcription non officielle; la directive prévaut. » */
  notice: bilingual,
  jurisdiction: text,
  issuer: bilingual,
  effectiveFrom: day,
  schoolYear: z.strictObject({ from: monthDay, until: monthDay }),
  clauses: z.array(clauseSchema).check(z.minLength(1)),
  platforms: z.array(platformSchema),
  /** What any platform needs that the pack does not name; without it, nothing is said there. */
  otherPlatforms: z.optional(z.enum(['authorisation-required', 'forbidden'])),
  officialPages: z.strictObject({ clause: id, ...bilingual.shape }),
  scopes: z.array(scopeSchema),
  switches: z.array(switchSchema),
  rows: z.array(rowSchema),
  ...duties,
  registers: z.optional(z.array(accessTemplateSchema)),
  consentForm: z.optional(consentFormSchema),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRow = Pack['rows'][number];
export type PackPlatform = Pack['platforms'][number];
export type Status = (typeof statuses)[number];
export type Form = (typeof forms)[number];
export type Effect = (typeof effects)[number];
