import * as z from 'zod/mini';
import type { LedgerMessages } from '../../register-messages/ledger.ts';
import { id, key } from './fields.ts';

export const ledgerSchemas = {
  eraseRelease: z.strictObject({ key, id }),
} satisfies {
  [N in keyof LedgerMessages]: z.ZodMiniType<Parameters<LedgerMessages[N]>[0]>;
};
