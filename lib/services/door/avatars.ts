import * as z from 'zod/mini';
import { avatarOf } from '../../display-name/avatar.ts';
import type { AvatarMessages } from '../../register-messages/avatars.ts';
import { id, key } from './fields.ts';

const avatar = id.check(z.refine((written) => avatarOf(written) !== null));
const year = z.string().check(z.regex(/^\d{4}-\d{4}$/u));

export const avatarSchemas = {
  giveAvatars: z.strictObject({ key, group: id }),
  setAvatar: z.strictObject({ key, student: id, avatar }),
  redrawAvatars: z.strictObject({ key, group: id, year }),
} satisfies {
  [N in keyof AvatarMessages]: z.ZodMiniType<Parameters<AvatarMessages[N]>[0]>;
};
