import { platforms } from '../../../lib/platforms/index.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { siteHost } from '../../../lib/platforms/site.ts';
import type { RecordPlatform } from '../../../lib/records/record.ts';
import { platformName } from '../../shared/platform-name.ts';

/** A platform as a record names it; the address is the host of where one writes there. */
export function platformOf(id: PlatformId): RecordPlatform {
  const home = platforms.find((each) => each.id === id)?.home ?? '';
  const address = URL.parse(home)?.host ?? siteHost(id) ?? null;
  return { id, name: platformName(id), address };
}
