import * as z from 'zod/mini';
import { incidentFields } from '../../access/incident.ts';
import type { AccessMessages } from '../../register-messages/accesses.ts';
import { approver, day, id, key, words } from './fields.ts';

const text = z.string().check(z.maxLength(4000));
const line = z.string().check(z.maxLength(300));
const draft = z.strictObject({
  name: words(200),
  profile: id,
  organisations: z.array(words(200)).check(z.maxLength(50)),
  mailbox: z.nullable(line),
  until: z.nullable(day),
  agreed: z.boolean(),
  notes: text,
});
const [information, circumstances, happened, knownAt, people, risk, notices, measures] =
  incidentFields;
const incident = z.strictObject({
  [information]: text,
  [circumstances]: text,
  [happened]: line,
  [knownAt]: z.iso.datetime(),
  [people]: line,
  [risk]: text,
  [notices]: text,
  [measures]: text,
});

export const accessSchemas = {
  addAccess: z.strictObject({
    key,
    template: id,
    type: z.enum(['initial', 'modification', 'cancellation', 'renewal']),
    person: z.nullable(id),
    of: z.nullable(id),
    draft,
  }),
  editAccess: z.strictObject({ key, id, draft }),
  tickAccessStep: z.strictObject({ key, id, step: id, on: z.nullable(day) }),
  approveAccess: z.strictObject({
    key,
    id,
    approver: z.nullable(approver),
  }),
  reviewAccess: z.strictObject({ key, id, on: z.nullable(day) }),
  endAccess: z.strictObject({ key, id, on: z.nullable(day) }),
  leaveAccesses: z.strictObject({ key, person: id, on: day }),
  removeAccess: z.strictObject({ key, id }),
  askAccess: z.strictObject({ key, id }),
  saveIncident: z.strictObject({ key, id: z.nullable(id), draft: incident }),
  removeIncident: z.strictObject({ key, id }),
} satisfies {
  [N in keyof AccessMessages]: z.ZodMiniType<Parameters<AccessMessages[N]>[0]>;
};
