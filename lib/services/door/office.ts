import * as z from 'zod/mini';
import type { OfficeMessages } from '../../register-messages/office.ts';
import { approver, day, digest, id, key, platform, words } from './fields.ts';

const text = z.string().check(z.maxLength(2000));
const answer = z.enum(['accepted', 'returned', 'refused']);
const year = z.string().check(z.regex(/^\d{4}-\d{4}$/));
const member = z.strictObject({
  id: z.nullable(id),
  person: words(200),
  email: z.string().check(z.maxLength(200)),
  leavesOn: z.nullable(day),
  groups: z
    .array(z.strictObject({ name: words(200), platforms: z.array(platform) }))
    .check(z.maxLength(100)),
});

export const officeSchemas = {
  decide: z.strictObject({
    key,
    record: digest,
    answer: z.nullable(answer),
    comment: text,
    committee: z.nullable(z.strictObject({ reference: words(200), on: day })),
    from: z.nullable(day),
    until: z.nullable(day),
    approver: z.nullable(approver),
    opened: z.nullable(digest),
  }),
  handOverDecisions: z.strictObject({ key }),
  saveStaff: z.strictObject({
    key,
    schoolYear: year,
    staff: z.array(member).check(z.minLength(1), z.maxLength(2000)),
  }),
  removeStaff: z.strictObject({ key, id }),
  enterPaper: z.strictObject({
    key,
    staff: id,
    group: words(200),
    platform,
    schoolYear: year,
    receivedOn: day,
    answer,
    nothing: z.boolean(),
    remark: text,
  }),
  removePaper: z.strictObject({ key, id }),
  handOverOffice: z.strictObject({
    key,
    next: z.string().check(z.minLength(40), z.maxLength(50)),
    person: words(200),
  }),
} satisfies {
  [N in keyof OfficeMessages]: z.ZodMiniType<Parameters<OfficeMessages[N]>[0]>;
};
