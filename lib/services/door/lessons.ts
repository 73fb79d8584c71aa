import * as z from 'zod/mini';
import type { LessonMessages } from '../../register-messages/lessons.ts';
import { id, key, place, words } from './fields.ts';

const neighbours = z.string().check(z.maxLength(200));
const { platform, url } = place.shape;

export const lessonSchemas = {
  readTeach: z.strictObject({ id }),
  learn: z.strictObject({
    key,
    lesson: z.strictObject({
      word: words(200),
      before: neighbours,
      after: neighbours,
      nicknameOf: z.nullable(id),
      place: z.nullable(
        z.strictObject({
          platform,
          url,
          conversation: z.string().check(z.maxLength(4096)),
          group: z.nullable(id),
          student: z.nullable(id),
        }),
      ),
    }),
  }),
  forgetLesson: z.strictObject({ key, id }),
} satisfies {
  [N in keyof LessonMessages]: z.ZodMiniType<Parameters<LessonMessages[N]>[0]>;
};
