import type { Bytes } from '../bytes.ts';

/** A folder that the school's drive synchronises, as far as Vigie needs one: flat, and its files never change. */
export interface SharedFolder {
  /** Names of the files directly in it. */
  list(): Promise<readonly string[]>;
  /** Null: it vanished since it was listed, or another program holds it. */
  read(name: string): Promise<Blob | null>;
  /** Null where the browser only reads. Throws `FolderRefused`. */
  write: ((name: string, bytes: Bytes) => Promise<void>) | null;
}
