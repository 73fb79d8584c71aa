import * as z from 'zod/mini';
import type { StudentMessages } from '../../register-messages/students.ts';
import { day, id, key, words } from './fields.ts';

const schoolYear = z.string().check(z.regex(/^\d{4}-\d{4}$/u));
const name = {
  firstName: words(200),
  lastName: words(200),
  nicknames: z.array(words(200)).check(z.maxLength(20)),
};
const names = z.strictObject(name);

export const studentSchemas = {
  addGroup: z.strictObject({
    key,
    name: words(100),
    schoolYear,
  }),
  renameGroup: z.strictObject({ key, id, name: words(100) }),
  removeGroup: z.strictObject({ key, id }),
  importStudents: z.strictObject({
    key,
    group: id,
    students: z.array(names).check(z.minLength(1), z.maxLength(20_000)),
  }),
  importGroups: z.strictObject({
    key,
    schoolYear,
    groups: z
      .array(
        z.strictObject({
          id: z.nullable(id),
          name: words(100),
          students: z.array(names).check(z.minLength(1), z.maxLength(20_000)),
        }),
      )
      .check(
        z.minLength(1),
        z.maxLength(500),
        z.refine(
          (groups) => groups.reduce((sum, { students }) => sum + students.length, 0) <= 20_000,
        ),
      ),
  }),
  updateStudents: z.strictObject({
    key,
    group: id,
    add: z.array(names).check(z.maxLength(20_000)),
    rename: z.array(z.strictObject({ id, ...name })).check(z.maxLength(20_000)),
    leave: z.array(z.strictObject({ id, on: day })).check(z.maxLength(20_000)),
    back: z.array(id).check(z.maxLength(20_000)),
    remove: z.array(id).check(z.maxLength(20_000)),
  }),
  removeStudent: z.strictObject({ key, id }),
  eraseStudent: z.strictObject({ key, id }),
} satisfies {
  [N in keyof StudentMessages]: z.ZodMiniType<Parameters<StudentMessages[N]>[0]>;
};
