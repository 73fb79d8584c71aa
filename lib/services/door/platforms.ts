import * as z from 'zod/mini';
import type { PlatformMessages } from '../../register-messages/platforms.ts';
import { day, id, key, platform, words } from './fields.ts';

export const platformSchemas = {
  setGroupPlatforms: z.strictObject({
    key,
    group: id,
    platforms: z.array(platform).check(z.maxLength(50)),
  }),
  addAuthorisation: z
    .strictObject({ key, platform, grantedOn: day, until: day, by: words(200) })
    .check(z.refine(({ grantedOn, until }) => grantedOn <= until)),
  removeAuthorisation: z.strictObject({ key, id }),
} satisfies {
  [N in keyof PlatformMessages]: z.ZodMiniType<Parameters<PlatformMessages[N]>[0]>;
};
