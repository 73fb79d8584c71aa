import type { Bytes } from '../bytes.ts';
import { FolderRefused } from './errors.ts';
import type { SharedFolder } from './folder.ts';

/** A folder behind a directory handle (Chromium; tests take the origin-private file system's). */
export function directoryFolder(handle: FileSystemDirectoryHandle): SharedFolder {
  return {
    async list() {
      const names: string[] = [];
      for await (const [name, entry] of handle.entries()) {
        if (entry.kind === 'file') names.push(name);
      }
      return names;
    },
    read: (name) => read(handle, name),
    write: (name, bytes) => write(handle, name, bytes),
  };
}

/** How a browser says that a file is gone, held, or not to be touched now. */
const passing = ['NotFoundError', 'NotReadableError', 'NotAllowedError', 'InvalidStateError'];

async function read(handle: FileSystemDirectoryHandle, name: string): Promise<Blob | null> {
  try {
    const file = await (await handle.getFileHandle(name)).getFile();
    // In memory, so that a drive that moves the file away in the meantime takes nothing.
    return new Blob([await file.arrayBuffer()]);
  } catch (error) {
    if (error instanceof DOMException && passing.includes(error.name)) return null;
    throw error;
  }
}

/** The browser writes beside the file and renames at last, so that no half of it is ever under that name. */
async function write(handle: FileSystemDirectoryHandle, name: string, bytes: Bytes): Promise<void> {
  if (await holds(handle, name, bytes)) return;
  try {
    const file = await handle.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch (cause) {
    throw new FolderRefused(String(cause), { name }, { cause });
  }
  if (!(await holds(handle, name, bytes))) throw new FolderRefused('other bytes', { name });
}

async function holds(
  handle: FileSystemDirectoryHandle,
  name: string,
  bytes: Bytes,
): Promise<boolean> {
  const there = await read(handle, name);
  if (there?.size !== bytes.byteLength) return false;
  const kept = new Uint8Array(await there.arrayBuffer());
  return kept.every((byte, at) => byte === bytes[at]);
}
