/** Not in TypeScript's DOM library yet (File System Access, 2026-11). */
interface Askable {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

/**
 * Whether a folder may be read and written. Browsers forget the leave between visits: `ask`, within a click, asks the
 * person for it again. Folders of the origin itself need none.
 */
export async function folderPermission(
  handle: FileSystemDirectoryHandle & Askable,
  ask: boolean,
): Promise<PermissionState> {
  const state = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (state !== 'prompt' || !ask) return state;
  return (await handle.requestPermission?.({ mode: 'readwrite' })) ?? state;
}
