/** What was posted. */
export interface LedgerMessages {
  eraseRelease(payload: { key: string; id: string }): null;
}
