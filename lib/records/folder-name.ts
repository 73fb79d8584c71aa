import { type RecordKind, recordKinds } from './record.ts';

/** What the name of a file says; the content alone decides what it is. */
export interface FolderName {
  kind: RecordKind;
  /** First 16 hexadecimal digits of the record's id. */
  start: string;
}
const startLength = 16;

/** Names a record's file by its content: two writers never conflict, and the same record twice is one file. */
export function folderName(kind: RecordKind, id: string, ending: 'pdf' | 'json'): string {
  return `vigie-${kind}-${startOf(id)}.${ending}`;
}

/** The start of an id, as names bear it. */
export function startOf(id: string): string {
  return id.slice(0, startLength);
}

/** Reads such a name, whatever a drive did to its case or put behind it (` (1)`, `-conflict`); null for any other. */
export function readFolderName(name: string): FolderName | null {
  const pattern = /^vigie-([a-z-]+)-([0-9a-f]{16})(?![0-9a-z])[^.]*\.(?:pdf|json)$/u;
  const [, kind, start] = pattern.exec(name.toLowerCase()) ?? [];
  const known = recordKinds.find((each) => each === kind);
  return known && start !== undefined ? { kind: known, start } : null;
}
