import * as z from 'zod/mini';
import { checkItems } from '../../access/check-round.ts';
import type { DocumentMessages } from '../../register-messages/documents.ts';
import { day, id, key, platform, words } from './fields.ts';

const groups = z.array(id).check(z.minLength(1), z.maxLength(100));
const text = z.string().check(z.maxLength(4000));

export const documentSchemas = {
  saveDocument: z.strictObject({
    key,
    id: z.nullable(id),
    platform,
    groups,
    lang: z.enum(['fr', 'en']),
    title: words(200),
    aims: text,
    use: text,
    readers: text,
  }),
  removeDocument: z.strictObject({ key, id }),
  setNotices: z.strictObject({
    key,
    groups,
    platform,
    submittedOn: z.nullable(day),
    validatedOn: z.nullable(day),
    validatedBy: z.nullable(words(200)),
    sentOn: z.nullable(day),
  }),
  tickAccess: z.strictObject({
    key,
    group: id,
    platform,
    round: z.enum(['autumn', 'winter']),
    item: z.enum(checkItems),
    ticked: z.boolean(),
  }),
} satisfies {
  [N in keyof DocumentMessages]: z.ZodMiniType<Parameters<DocumentMessages[N]>[0]>;
};
