import * as z from 'zod/mini';
import { readRecoveryCode } from '../../lock/recovery-code.ts';
import type { LockMessages } from '../../register-messages/lock.ts';
import { key } from './fields.ts';

/** Fewer characters are guessed in no time (NIST SP 800-63B-4: 15 alone, 8 with a second factor; the disk is one). */
export const shortestPassphrase = 12;
const recovery = z.string().check(
  z.maxLength(64),
  z.refine((code) => readRecoveryCode(code) === code),
);
const secret = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('passphrase'), secret: z.string().check(z.maxLength(1024)) }),
  z.strictObject({ by: z.literal('recovery'), secret: recovery }),
]);

export const lockSchemas = {
  setPassphrase: z.strictObject({
    key,
    passphrase: z.string().check(z.minLength(shortestPassphrase), z.maxLength(1024)),
    recovery,
    current: z.nullable(secret),
  }),
  removePassphrase: z.strictObject({ key, current: secret }),
  unlock: secret,
  lock: z.strictObject({}),
} satisfies {
  [N in keyof LockMessages]: z.ZodMiniType<Parameters<LockMessages[N]>[0]>;
};
