import * as z from 'zod/mini';
import type { PlaceMessages } from '../../register-messages/places.ts';
import { domain, id, key, place, space } from './fields.ts';

export const placeSchemas = {
  readAsk: z.strictObject({ id }),
  answerPlace: z.strictObject({
    key,
    place,
    answer: z.strictObject({
      space,
      group: z.nullable(id),
      student: z.nullable(id),
      purpose: z.enum(['school', 'personal']),
    }),
  }),
  answerAccount: z.strictObject({ key, domain, account: z.enum(['work', 'personal']) }),
  forgetPlace: z.strictObject({ key, id }),
} satisfies {
  [N in keyof PlaceMessages]: z.ZodMiniType<Parameters<PlaceMessages[N]>[0]>;
};
