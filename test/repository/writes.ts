/** Where the store may be written, and how a write looks. `db/commit` is the one path of the register. */
export const writers: Readonly<Record<string, string>> = {
  'lib/db/commit.ts': 'the one transaction of every change',
  'lib/db/keys.ts': 'the keys of a new store',
  'lib/db/reseal.ts': 'what is sealed anew beside the register, until a commit puts it in place',
  'lib/db/folders.ts': 'the handle of the shared folder, which only the page that got it can keep',
  'lib/db/signing-keys.ts': 'the first signing key, which says nothing of anybody',
  'lib/db/replace.ts': 'a sound store in the place of a damaged one, in one transaction',
  'lib/backup/staged.ts': 'a database of its own: files that wait to be restored',
};

const acts =
  'put|add|bulkPut|bulkAdd|bulkUpdate|update|upsert|modify|delete|bulkDelete|clear|createObjectStore';
const write = String.raw`(?:\s*\.\s*\w+(?:\([^;]*?\))?|\[[^\]]*\])*?\s*\.\s*(?:${acts})\(`;

/** The writes of a file that pass by the tables of a change, as the words that begin them. */
export function writesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  const opened = [...code.matchAll(/const\s*\{([^}]*)\}\s*=\s*(?:await\s+)?[\w.()]*\bdb\s*;/g)];
  const tables = opened.flatMap(([, names = '']) =>
    names.split(',').map((name) => (name.split(':').pop() ?? '').trim()),
  );
  const starts = [String.raw`\bdb`, ...tables.filter(Boolean).map((name) => String.raw`\b${name}`)];
  return [
    ...starts.flatMap((start) =>
      [...code.matchAll(new RegExp(start + write, 'g'))].map(([found]) => found),
    ),
    ...[...code.matchAll(/\(\s*['"](?:rw[!?]?|readwrite)['"]/g)].map(([found]) => found),
    ...[...code.matchAll(/\bindexedDB\s*\.\s*(?:open|deleteDatabase)\b|\bDexie\.delete\(/g)].map(
      ([found]) => found,
    ),
  ];
}
