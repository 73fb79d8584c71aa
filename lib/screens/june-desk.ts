import { openAgain } from '../db/entry.ts';
import { readPins } from '../db/pins.ts';
import { openStore } from '../db/store.ts';
import { destructionDay, dueOf } from '../destruction/due.ts';
import { sparedBy } from '../destruction/spared.ts';
import { grouped } from '../destruction/without-group.ts';
import type { Language } from '../messages.ts';
import { readRecords } from '../records/read-records.ts';
import { saveConsents } from './consents-export.ts';
import { givenOf } from './exchanges.ts';
import type { JuneView, Listed } from './june.ts';
import { previewOf } from './june-preview.ts';
import { listsOf } from './june-view.ts';
import type { RecordPaper } from './record-paper.ts';
import type { Register } from './register.ts';

/** What the desk's section of 30 June is drawn from. */
export interface JuneDesk {
  /** Throws `SealBroken`. */
  read(register: Register, lang: Language): Promise<JuneView>;
  /** The confirmation of a list as it would be signed now. */
  preview(list: Listed, register: Register): Promise<RecordPaper>;
  saveConsents: typeof saveConsents;
}
export const juneDesk: JuneDesk = { read, preview: previewOf, saveConsents };

async function read(register: Register, lang: Language): Promise<JuneView> {
  const { groups, pack, year, settings } = register;
  const store = await openStore();
  const { db } = store;
  const [posts, checklists, records, pins] = await Promise.all([
    db.ledger.toArray(),
    db.checklists.toArray().then((rows) => openAgain(store, 'checklists', rows)),
    readRecords(store),
    readPins(store),
  ]);
  const given = givenOf(records, pins);
  const spared = sparedBy(pack);
  const from = pack?.schoolYear.from;
  const { timeZone } = settings;
  const lastDay = destructionDay(year, pack);
  const due = (schoolYear: string) => dueOf(schoolYear, settings.confirmationsDue, pack);
  const lists = listsOf({
    register,
    lang,
    posts: grouped(await openAgain(store, 'ledger', posts), { timeZone, from }),
    checklists,
    given,
    spared,
    dueOf: due,
  });
  const used = new Set(groups.flatMap(({ platforms }) => platforms));
  return {
    cards: lists,
    lists: new Map(lists.map((list) => [list.id, list])),
    spared: [...used].filter((platform) => spared.has(platform)),
    lastDay,
    due: due(year),
    consents: given.filter(({ kept }) => kept.kind === 'consents-export'),
  };
}
