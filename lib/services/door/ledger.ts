import * as z from 'zod/mini';
import type { LedgerMessages } from '../../register-messages/ledger.ts';
import { id, key } from './fields.ts';

export const ledgerSchemas = {
  eraseRelease: z.strictObject({ key, id }),
  setPostLink: z.strictObject({
    key,
    id,
    link: z.nullable(z.url({ protocol: /^https?$/u }).check(z.maxLength(8192))),
  }),
} satisfies {
  [N in keyof LedgerMessages]: z.ZodMiniType<Parameters<LedgerMessages[N]>[0]>;
};
