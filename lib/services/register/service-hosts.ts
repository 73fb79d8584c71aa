import { browser } from '../../browser.ts';
import type { Tables } from '../../db/commit.ts';
import { siteMatch } from '../../platforms/site.ts';
import type { PageNoticeMessages } from '../../register-messages/page-notices.ts';
import { keepServiceHost } from '../../service-hosts.ts';
import { completeSettings } from '../../settings.ts';
import { isSiteAllowed, readSites } from '../../sites.ts';
import { change } from '../change.ts';
import { SiteNotAllowed } from '../sites.ts';

type Payload = Parameters<PageNoticeMessages['addServiceHost']>[0];

/** The undertaking of a register is shown on the host from now on, in open tabs too. Throws `SiteNotAllowed`. */
export async function addServiceHost(payload: Payload): Promise<null> {
  const { host, template } = payload;
  if (!(await isSiteAllowed(host))) throw new SiteNotAllowed(host, { host });
  await keepServiceHost(host, true);
  await change('add-service-host', payload, ['settings'], async () => async (tables) => {
    await putHosts(tables, template, (hosts) => [...new Set([...hosts, host])].sort());
    return null;
  });
  return null;
}

/** Gives the browser's permission back, unless another register or an added site needs it. */
export async function removeServiceHost(payload: Payload): Promise<null> {
  const { host, template } = payload;
  const left = await change(
    'remove-service-host',
    payload,
    ['settings'],
    async () => (tables) =>
      putHosts(tables, template, (hosts) => hosts.filter((each) => each !== host)),
  );
  if (!Object.values(left).flat().includes(host)) {
    await keepServiceHost(host, false);
    const isSite = (await readSites()).includes(host);
    if (!isSite) await browser.permissions.remove({ origins: [siteMatch(host)] });
  }
  return null;
}

/** The hosts of all registers once those of one are changed. */
async function putHosts(
  tables: Tables,
  template: string,
  edit: (hosts: readonly string[]) => string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const value = (await tables.settings.get('settings'))?.value ?? {};
  const { serviceHosts } = completeSettings(value);
  const hosts = edit(serviceHosts[template] ?? []);
  const { [template]: _former, ...others } = serviceHosts;
  const next = hosts.length > 0 ? { ...others, [template]: hosts } : others;
  await tables.settings.put({ id: 'settings', value: { ...value, serviceHosts: next } });
  return next;
}
