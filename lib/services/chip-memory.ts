import { browser } from '../browser.ts';
import type { PlaceView } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';

const key = 'chip.told';

/**
 * Whether the chip says something new of this platform, so that it unfolds; told once, then remembered. No
 * personal information: the platform's id and its status word.
 */
export async function isNews(
  platform: PlatformId,
  view: Omit<PlaceView, 'isNews'>,
): Promise<boolean> {
  const told = ((await browser.storage.local.get(key))[key] ?? {}) as Record<string, string>;
  const now = `${view.status} ${view.until ?? ''}`;
  if (told[platform] === now) return false;
  await browser.storage.local.set({ [key]: { ...told, [platform]: now } });
  return true;
}
