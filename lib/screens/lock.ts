import { forgetStore } from '../db/store.ts';
import { noteUse, onLockChange } from '../db/unlocked.ts';
import { codeBytes, recoveryCode } from '../lock/recovery-code.ts';
import { type Secret, send } from '../messages.ts';

/** What a page does with the lock; the passphrase itself is set by `page.write`. */
export interface PageLock {
  /** Throws `SecretRefused`, `UnlockTooSoon`. */
  unlock(secret: Secret): Promise<void>;
  lock(): Promise<void>;
  /** Draws a recovery code; it is kept nowhere before the passphrase is set. */
  newCode(): string;
}

/** The lock of this page: reads again when it was locked or unlocked anywhere, and says that somebody works here. */
export function openLock(reload: () => Promise<void>): PageLock {
  onLockChange(() => {
    forgetStore();
    void reload();
  });
  const used = () => void noteUse(Date.now());
  addEventListener('keydown', used, { capture: true, passive: true });
  addEventListener('pointerdown', used, { capture: true, passive: true });
  return {
    async unlock(secret) {
      await send('unlock', secret);
      forgetStore();
      await reload();
    },
    async lock() {
      await send('lock', {});
    },
    newCode: () => recoveryCode(crypto.getRandomValues(new Uint8Array(codeBytes))),
  };
}
