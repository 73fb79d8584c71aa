import * as z from 'zod/mini';
import type { RecordMessages } from '../../register-messages/records.ts';
import { day, digest, id, key, platform, words } from './fields.ts';

const text = z.string().check(z.maxLength(4000));
const groups = z.array(words(200)).check(z.maxLength(200));

export const recordSchemas = {
  requestPlatform: z.strictObject({
    key,
    request: z.strictObject({
      platform: z.strictObject({
        id: platform,
        name: words(200),
        address: z.nullable(words(300)),
      }),
      audience: z.enum(['students', 'parents', 'both']),
      groups,
      aims: text,
      information: text,
      from: day,
      until: day,
    }),
  }),
  submitDocument: z.strictObject({
    key,
    document: id,
    groups: z.array(id).check(z.minLength(1), z.maxLength(100)),
  }),
  receiveRecords: z.strictObject({
    key,
    files: z
      .array(z.strictObject({ name: words(300), jws: z.string().check(z.maxLength(1_000_000)) }))
      .check(z.minLength(1), z.maxLength(5000)),
  }),
  noteDelivered: z.strictObject({
    key,
    records: z.array(digest).check(z.minLength(1), z.maxLength(5000)),
    by: z.enum(['file', 'folder', 'mail']),
  }),
  pinKey: z.strictObject({
    key,
    fingerprint: digest,
    role: z.enum(['staff', 'principal']),
    person: words(200),
    staff: z.nullable(id),
  }),
  revokeKey: z.strictObject({ key, fingerprint: digest }),
  readOwnKey: z.strictObject({}),
  changeKey: z.strictObject({ key }),
} satisfies {
  [N in keyof RecordMessages]: z.ZodMiniType<Parameters<RecordMessages[N]>[0]>;
};
