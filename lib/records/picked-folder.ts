import type { SharedFolder } from './folder.ts';

/** The files of a folder that the person picked (`webkitdirectory`, Firefox): they are read, and written by downloading. */
export function pickedFolder(files: Iterable<File>): SharedFolder {
  // A folder's own files alone, as behind a handle: `folder/name`.
  const own = [...files].filter((file) => file.webkitRelativePath.split('/').length <= 2);
  const byName = new Map(own.map((file) => [file.name, file]));
  return {
    list: async () => [...byName.keys()],
    async read(name) {
      const file = byName.get(name);
      try {
        return file ? new Blob([await file.arrayBuffer()]) : null;
      } catch (error) {
        // It changed or went since it was picked.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
    write: null,
  };
}
