import { registersIn } from '../access/registers-in.ts';
import { packsInUse, readPack } from '../db/packs.ts';
import { readSettings } from '../db/settings.ts';
import { openStore, type Store } from '../db/store.ts';
import type { Settings } from '../messages.ts';
import {
  isOfPlatform,
  type PageDuty,
  platformDuties,
  undertakingOf,
} from '../policy/page-duties.ts';
import type { Pack } from '../policy/schema.ts';
import { withHosts } from '../policy/with-hosts.ts';
import { today } from './clock.ts';

/** What the packs in use say on pages, on a day. */
export interface PageDuties {
  store: Store;
  settings: Settings;
  /** `YYYY-MM-DD` in the school's time zone. */
  on: string;
  pack: Pack | null;
  /** Of platforms; none before the pack is in force. */
  duties: readonly PageDuty[];
  /** Registers with an undertaking, each with its hosts. */
  services: readonly { duty: PageDuty; hosts: readonly string[] }[];
}

/** Throws `StoreDamaged`, `StoreLocked`. */
export async function readPageDuties(): Promise<PageDuties> {
  const store = await openStore();
  const settings = await readSettings(store);
  const on = today(settings.timeZone);
  const given = await readPack(store, settings);
  const pack = given && withHosts(given, settings.schoolHosts);
  const duties = pack && pack.effectiveFrom <= on ? platformDuties(pack) : [];
  const services = registersIn(await packsInUse(store, settings)).flatMap((kept) => {
    const { template } = kept;
    const hosts = [...template.hosts, ...(settings.serviceHosts[template.id] ?? [])];
    const said = hosts.length === 0 ? [] : undertakingOf(template, kept.pack.title);
    return said.map((duty) => ({ duty, hosts }));
  });
  return { store, settings, on, pack, duties, services };
}

/** Those that are due at an address: of its platform, and of the services whose host it is. */
export function dutiesAt({ pack, duties, services }: PageDuties, url: URL): PageDuty[] {
  const ofPlatform = duties.filter(
    ({ platform }) => pack !== null && platform !== null && isOfPlatform(pack, platform, url),
  );
  const ofServices = services.filter(({ hosts }) => hosts.includes(url.hostname));
  return [...ofPlatform, ...ofServices.map(({ duty }) => duty)];
}
