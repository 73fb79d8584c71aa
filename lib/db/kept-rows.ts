/** Rows that `commit` and the lock keep beside the register: the audit chain, acknowledgements, counters, keys. */

/** One link of the audit chain: digests, no data. */
export interface ChainRow {
  /** 1, 2, 3… The last one is the store's generation. */
  seq: number;
  kind: string;
  at: string;
  /** Keyed digest of the change's data, hexadecimal. */
  data: string;
  /** Keyed digest of this entry and of the former `digest`. */
  digest: string;
}
/** The first answer to an idempotency key; a retry gets it again. */
export interface AckRow {
  key: string;
  seq: number;
  result: unknown;
}
export interface CounterRow {
  table: string;
  rows: number;
}
/** Both keys are non-extractable. With a passphrase the row `seal` is gone. */
export interface KeyRow {
  id: 'seal' | 'chain';
  key: CryptoKey;
  /** Of the sealing key; rows of version 1 have none. */
  sealId?: string;
}

/** With a passphrase the sealing key lies here only, wrapped; by the passphrase and by the recovery code. */
export interface LockRow {
  id: 'passphrase' | 'recovery';
  sealId: string;
  salt: Uint8Array<ArrayBuffer>;
  /** Rounds of PBKDF2 (SHA-256). */
  rounds: number;
  /** AES-GCM: 12 bytes of nonce, then the wrapped key. */
  wrapped: Uint8Array<ArrayBuffer>;
}
