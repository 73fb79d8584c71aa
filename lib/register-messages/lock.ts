/** What opens a locked store: the passphrase, or the recovery code as it was shown (`lib/lock/recovery-code.ts`). */
export interface Secret {
  by: 'passphrase' | 'recovery';
  secret: string;
}
/** The passphrase; none of it is a change of the register, `data` of the audit chain stays empty. */
export interface LockMessages {
  /** Turns the passphrase on, or replaces it and the recovery code; `current` opens what is locked already. */
  setPassphrase(payload: {
    key: string;
    passphrase: string;
    recovery: string;
    current: Secret | null;
  }): null;
  removePassphrase(payload: { key: string; current: Secret }): null;
  unlock(payload: Secret): null;
  lock(payload: Record<string, never>): null;
}
