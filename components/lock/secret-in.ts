import { readRecoveryCode } from '../../lib/lock/recovery-code.ts';
import type { Secret } from '../../lib/messages.ts';

/** What was typed where either secret serves: a recovery code checks out as one, all else is a passphrase. */
export function secretIn(typed: string): Secret {
  const code = readRecoveryCode(typed);
  return code === null ? { by: 'passphrase', secret: typed } : { by: 'recovery', secret: code };
}
