import * as z from 'zod/mini';
import type { FormMessages } from '../../register-messages/forms.ts';
import { id, platform } from './fields.ts';

const identity = z.strictObject({
  student: id,
  platform,
  schoolYear: z.string().check(z.regex(/^\d{4}-\d{4}$/u)),
  words: id,
});

export const formSchemas = {
  sealForms: z.strictObject({
    identities: z.array(identity).check(z.maxLength(5000)),
  }),
} satisfies {
  [N in keyof FormMessages]: z.ZodMiniType<Parameters<FormMessages[N]>[0]>;
};
