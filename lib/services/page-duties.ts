import { packOf, readPack } from '../db/packs.ts';
import { readSettings } from '../db/settings.ts';
import { openStore, type Store } from '../db/store.ts';
import type { Settings } from '../messages.ts';
import {
  isOfPlatform,
  type PageDuty,
  platformDuties,
  type Service,
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
  const beside = await Promise.all(settings.registers.map((id) => packOf(store, id)));
  const duties = pack && pack.effectiveFrom <= on ? platformDuties(pack) : [];
  const services = registersOf([pack, ...beside]).flatMap((service) => {
    const hosts = [...service.hosts, ...(settings.serviceHosts[service.id] ?? [])];
    return hosts.length === 0 ? [] : undertakingOf(service).map((duty) => ({ duty, hosts }));
  });
  return { store, settings, on, pack, duties, services };
}

/** Of two registers with one id the first stands. */
function registersOf(packs: readonly (Pack | null)[]): Service[] {
  const all = packs.flatMap((pack) =>
    pack ? (pack.registers ?? []).map((each) => ({ ...each, source: pack.title })) : [],
  );
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}

/** Those that are due at an address: of its platform, and of the services whose host it is. */
export function dutiesAt({ pack, duties, services }: PageDuties, url: URL): PageDuty[] {
  const ofPlatform = duties.filter(
    ({ platform }) => pack !== null && platform !== null && isOfPlatform(pack, platform, url),
  );
  const ofServices = services.filter(({ hosts }) => hosts.includes(url.hostname));
  return [...ofPlatform, ...ofServices.map(({ duty }) => duty)];
}
