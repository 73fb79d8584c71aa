import { schoolYearOf } from '../consent/school-year.ts';
import { readPack } from '../db/packs.ts';
import { readPins } from '../db/pins.ts';
import { readSettings } from '../db/settings.ts';
import type { Store } from '../db/store.ts';
import { calendarDay } from '../local-time.ts';
import { readFingerprint } from './fingerprint.ts';
import type { Known } from './incoming.ts';
import { readRecords } from './read-records.ts';

/** What records are judged against, as the store stands now. Throws `SealBroken`. */
export async function readKnown(store: Store): Promise<Known> {
  const settings = await readSettings(store);
  const pack = await readPack(store, settings);
  const records = await readRecords(store);
  const today = calendarDay(new Date(), settings.timeZone);
  const schoolYear = schoolYearOf(today, pack?.schoolYear.from);
  const first = Number(schoolYear.slice(0, 4));
  const out = records.filter(({ direction }) => direction === 'out');
  const drawn = await store.db.signingKeys.toCollection().primaryKeys();
  return {
    office: settings.role === 'principal',
    here: {
      school: settings.school,
      pack: pack?.id ?? '',
      schoolYear,
      formerYear: `${first - 1}-${first}`,
    },
    today,
    pins: await readPins(store),
    trusted: new Set(settings.principalKeys.map(readFingerprint).filter((each) => each !== null)),
    // A restored register signed with keys that stayed on the other computer.
    own: new Set([...drawn, ...out.map(({ signer }) => signer)]),
    records,
  };
}
