import { StoreLocked } from '../db/store.ts';
import type { PlaceView } from '../messages.ts';
import type { PlaceReading } from '../platforms/platform.ts';
import { isNews } from './chip-memory.ts';
import { lockedView } from './locked-view.ts';
import { placeView } from './place-view.ts';
import { readSnapshot } from './snapshot.ts';
import { whereIs } from './where.ts';

/** What the chip shows of a place. Throws `StoreDamaged`. */
export async function viewPlace(reading: PlaceReading): Promise<PlaceView> {
  try {
    return await openView(reading);
  } catch (error) {
    if (!(error instanceof StoreLocked)) throw error;
    return lockedView(reading, error);
  }
}

async function openView(reading: PlaceReading): Promise<PlaceView> {
  const snapshot = await readSnapshot();
  const where = await whereIs(reading, snapshot);
  const view = placeView(where, snapshot);
  return { ...view, isNews: await isNews(reading.platform, view, where.on) };
}
