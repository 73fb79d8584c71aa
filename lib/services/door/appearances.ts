import * as z from 'zod/mini';
import type { AppearanceMessages } from '../../register-messages/appearances.ts';
import { digest, id, key, mostFiles } from './fields.ts';

export const appearanceSchemas = {
  readWhoAppears: z.strictObject({ id }),
  answerWhoAppears: z.strictObject({
    key,
    group: z.nullable(id),
    answers: z
      .array(z.strictObject({ digest, students: z.array(id).check(z.maxLength(5000)) }))
      .check(z.minLength(1), z.maxLength(mostFiles)),
  }),
} satisfies {
  [N in keyof AppearanceMessages]: z.ZodMiniType<Parameters<AppearanceMessages[N]>[0]>;
};
