import * as z from 'zod/mini';
import type { StudentMessages } from '../../register-messages/students.ts';
import { id, key, words } from './fields.ts';

const names = z.strictObject({
  firstName: words(200),
  lastName: words(200),
  nicknames: z.array(words(200)).check(z.maxLength(20)),
});

export const studentSchemas = {
  addGroup: z.strictObject({
    key,
    name: words(100),
    schoolYear: z.string().check(z.regex(/^\d{4}-\d{4}$/u)),
  }),
  renameGroup: z.strictObject({ key, id, name: words(100) }),
  removeGroup: z.strictObject({ key, id }),
  importStudents: z.strictObject({
    key,
    group: id,
    students: z.array(names).check(z.minLength(1), z.maxLength(20_000)),
  }),
  removeStudent: z.strictObject({ key, id }),
} satisfies {
  [N in keyof StudentMessages]: z.ZodMiniType<Parameters<StudentMessages[N]>[0]>;
};
