import { platformById } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { RecordPlatform } from './record.ts';

/** A platform as a record names it; the address is the host of where one writes there. */
export function recordPlatform(id: PlatformId): RecordPlatform {
  const { name, home } = platformById(id);
  return { id, name, address: home === null ? null : new URL(home).host };
}
