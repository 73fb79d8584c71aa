import * as z from 'zod/mini';
import { longestPack } from '../../policy/pack-json.ts';
import type { PackMessages } from '../../register-messages/packs.ts';
import { id, key } from './fields.ts';

export const packSchemas = {
  importPack: z.strictObject({ key, text: z.string().check(z.maxLength(longestPack)) }),
  removePack: z.strictObject({ key, id }),
} satisfies {
  [N in keyof PackMessages]: z.ZodMiniType<Parameters<PackMessages[N]>[0]>;
};
