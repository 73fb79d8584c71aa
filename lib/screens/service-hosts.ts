import type { Settings } from '../messages.ts';
import { siteMatch } from '../platforms/site.ts';
import { keepServiceHost } from '../service-hosts.ts';
import { isSiteAllowed } from '../sites.ts';
import { allow } from './sites.ts';
import { write } from './write.ts';

/** A host where the undertaking of a register is shown, and whether the browser lets Vigie stand there. */
export interface ServiceHost {
  host: string;
  allowed: boolean;
}
/** The hosts of services, as the access pages need them; none is invented, the school adds its own. */
export interface ServiceHosts {
  read(template: string, settings: Settings): Promise<ServiceHost[]>;
  /** `host`: of `serviceHostOf`. In the person's own press only. False: the browser or the person refused. */
  add(template: string, host: string): Promise<boolean>;
  remove(template: string, host: string): Promise<unknown>;
}
export const serviceHosts: ServiceHosts = {
  read: readAllowed,
  add,
  remove: (template, host) => write('removeServiceHost', { template, host }),
};

/** Nothing is awaited before the browser is asked: Firefox gives no permission otherwise. */
async function add(template: string, host: string): Promise<boolean> {
  // Written before the browser's answer reaches the background, which would take the host for an added site.
  const kept = keepServiceHost(host, true);
  const allowed = await allow([siteMatch(host)]);
  await kept;
  if (allowed) await write('addServiceHost', { template, host });
  return allowed;
}

function readAllowed(template: string, { serviceHosts: kept }: Settings): Promise<ServiceHost[]> {
  const hosts = kept[template] ?? [];
  return Promise.all(hosts.map(async (host) => ({ host, allowed: await isSiteAllowed(host) })));
}
