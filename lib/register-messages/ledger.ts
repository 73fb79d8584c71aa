/** What was posted. */
export interface LedgerMessages {
  eraseRelease(payload: { key: string; id: string }): null;
  /** The address of the post itself, http or https; null takes it off. */
  setPostLink(payload: { key: string; id: string; link: string | null }): null;
}
