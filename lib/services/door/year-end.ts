import * as z from 'zod/mini';
import { holdReasons } from '../../records/record.ts';
import type { YearEndMessages } from '../../register-messages/year-end.ts';
import { mediaShown } from '../../verdict/verdict.ts';
import { day, digest, id, key, platform, words } from './fields.ts';

const checklist = z.string().check(z.minLength(1), z.maxLength(400));
const item = z.string().check(z.minLength(1), z.maxLength(200));
const note = z.string().check(z.maxLength(400));
const ids = z.array(id).check(z.maxLength(100_000));

export const yearEndSchemas = {
  tickItems: z.strictObject({
    key,
    checklist,
    items: z.array(item).check(z.minLength(1), z.maxLength(100_000)),
    ticked: z.boolean(),
  }),
  noteOpened: z.strictObject({ key, checklist, post: id }),
  noteEvidence: z.strictObject({ key, checklist, item, text: note }),
  keepItem: z.strictObject({
    key,
    checklist,
    what: words(400),
    student: z.nullable(id),
    file: words(200),
    on: day,
  }),
  removeKept: z.strictObject({ key, checklist, id }),
  setAside: z.strictObject({
    key,
    checklist,
    what: words(400),
    posts: ids,
    reason: z.enum(holdReasons),
    decidedBy: words(200),
    decidedOn: day,
    until: z.nullable(day),
  }),
  liftHold: z.strictObject({ key, checklist, id }),
  endStep: z.strictObject({ key, checklist, step: z.enum(['keep', 'hold']), done: z.boolean() }),
  stateNothing: z.strictObject({ key, checklist, nothing: z.boolean() }),
  addPost: z.strictObject({
    key,
    group: id,
    platform,
    sentOn: day,
    students: ids,
    shows: z.array(z.enum(mediaShown)).check(z.maxLength(mediaShown.length)),
    elsewhere: z.enum(['phone', 'application', 'other']),
    where: note,
    link: z.nullable(z.string().check(z.maxLength(2000))),
  }),
  removePost: z.strictObject({ key, post: id }),
  confirmDestruction: z.strictObject({ key, checklist }),
  signConsentsExport: z.strictObject({
    key,
    schoolYear: words(9),
    file: digest,
    groups: z.array(words(200)).check(z.maxLength(200)),
    students: z.int().check(z.minimum(0)),
    events: z.int().check(z.minimum(0)),
    mark: digest,
  }),
  dismissReminder: z.strictObject({ key }),
} satisfies {
  [N in keyof YearEndMessages]: z.ZodMiniType<Parameters<YearEndMessages[N]>[0]>;
};
