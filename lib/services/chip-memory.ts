import { browser } from '../browser.ts';
import type { PlaceView } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';

const statuses = 'chip.told';
const advices = 'chip.advised';

/**
 * Whether the chip says something new of this platform, so that it unfolds: a status is told once, an advice once a
 * day (`on`, `YYYY-MM-DD`). Kept without personal information: the platform's id, status words, codes, the day.
 */
export async function isNews(
  platform: PlatformId,
  view: Pick<PlaceView, 'status' | 'until' | 'advice'>,
  on: string,
): Promise<boolean> {
  const news = [await isNewStatus(platform, view), await isNewAdvice(platform, view, on)];
  return news.includes(true);
}

async function isNewStatus(
  platform: PlatformId,
  { status, until }: Pick<PlaceView, 'status' | 'until'>,
): Promise<boolean> {
  const told = ((await browser.storage.local.get(statuses))[statuses] ?? {}) as Record<
    string,
    string
  >;
  const now = `${status} ${until ?? ''}`;
  if (told[platform] === now) return false;
  await browser.storage.local.set({ [statuses]: { ...told, [platform]: now } });
  return true;
}

async function isNewAdvice(
  platform: PlatformId,
  { advice }: Pick<PlaceView, 'advice'>,
  on: string,
): Promise<boolean> {
  const kept = (await browser.storage.local.get(advices))[advices] as
    | { on: string; told: string[] }
    | undefined;
  const told = kept?.on === on ? kept.told : [];
  const fresh = advice
    .map(({ code }) => `${platform} ${code}`)
    .filter((each) => !told.includes(each));
  if (fresh.length === 0) return false;
  await browser.storage.local.set({ [advices]: { on, told: [...told, ...fresh] } });
  return true;
}
