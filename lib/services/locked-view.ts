import type { StoreLocked } from '../db/store.ts';
import type { PlaceView } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import type { PlaceReading } from '../platforms/platform.ts';
import { sayPlace } from './say/place.ts';

/** What the chip shows of a place while Vigie is locked: that it is, and nothing else. */
export function lockedView(reading: PlaceReading, { detail }: StoreLocked): PlaceView {
  return sayPlace({
    lang: detail?.lang === 'en' ? 'en' : 'fr',
    status: 'locked',
    until: null,
    platformName: platformById(reading.platform).name,
    account: reading.account,
    clause: null,
    decides: null,
    space: reading.space,
    group: null,
    consents: null,
    purpose: 'unanswered',
    parentPlatform: null,
    advice: [],
    isNews: true,
    editable: false,
  });
}
