/** Packs that a school body gives out as files. */
export interface PackMessages {
  /** `text` is the file's; the id is its digest, for `Settings.pack`. Rejects with what `readPackText` throws. */
  importPack(payload: { key: string; text: string }): { id: string };
  /** Rejects with `PackInUse` for the one that is followed. */
  removePack(payload: { key: string; id: string }): null;
}
