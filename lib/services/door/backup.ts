import * as z from 'zod/mini';
import type { BackupMessages } from '../../register-messages/backup.ts';
import { digest, id, key } from './fields.ts';

const staged = {
  file: digest,
  passphrase: z.string().check(z.minLength(1), z.maxLength(1024)),
};
const year = z.string().check(z.regex(/^20\d\d-20\d\d$/u));

export const backupSchemas = {
  noteBackup: z.strictObject({ key }),
  restoreBackup: z.strictObject({ key, after: z.int().check(z.minimum(0)), ...staged }),
  recoverStore: z.strictObject({
    key,
    from: z.enum(['found', 'nothing']),
    staged: z.nullable(z.strictObject(staged)),
  }),
  readWork: z.strictObject({}),
  noteHandover: z.strictObject({ key, group: id, given: z.boolean() }),
  eraseHandedOver: z.strictObject({ key, group: id }),
  purgeYear: z.strictObject({ key, year, unsettled: z.boolean() }),
} satisfies {
  [N in keyof BackupMessages]: z.ZodMiniType<Parameters<BackupMessages[N]>[0]>;
};
