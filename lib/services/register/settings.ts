import { registerErrors, VigieError } from '../../errors.ts';
import { managed } from '../../managed/managed.ts';
import type { RegisterMessages, Settings } from '../../messages.ts';
import { isPublicMail } from '../../platforms/account.ts';
import { completeSettings } from '../../settings.ts';
import { change } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** The school body's policy sets this. */
export class SettingManaged extends VigieError {}

/** Changes some settings; returns all of them. Throws `SettingManaged`. */
export async function saveSettings(payload: Payload<'saveSettings'>): Promise<Settings> {
  const { settings: fixed } = await managed();
  refuseManaged(fixed, Object.keys(payload.patch));
  return change('save-settings', payload, ['settings'], async () => async (tables) => {
    const former = (await tables.settings.get('settings'))?.value;
    const value = { ...former, ...payload.patch };
    await tables.settings.put({ id: 'settings', value });
    return { ...completeSettings(value), ...fixed };
  });
}

function refuseManaged(fixed: Partial<Settings>, names: readonly string[]): void {
  const name = names.find((each) => each in fixed);
  if (name !== undefined) throw new SettingManaged(name, { name });
}

/** Anyone can have an address of this domain: it tells no work account. */
export class PublicMailDomain extends VigieError {}
registerErrors({ PublicMailDomain, SettingManaged });

/** Keeps whether addresses of a domain are work or personal (asked once, docs/design.md "Which space"). Throws `PublicMailDomain`, `SettingManaged`. */
export async function answerAccount(payload: Payload<'answerAccount'>): Promise<null> {
  const { domain, account } = payload;
  if (account === 'work' && isPublicMail(domain)) throw new PublicMailDomain(domain, { domain });
  refuseManaged((await managed()).settings, account === 'work' ? ['workDomains'] : []);
  return change('answer-account', payload, ['settings'], async () => async (tables) => {
    const former = completeSettings((await tables.settings.get('settings'))?.value);
    const others = (domains: readonly string[]) => domains.filter((known) => known !== domain);
    const workDomains = others(former.workDomains);
    const personalDomains = others(former.personalDomains);
    (account === 'work' ? workDomains : personalDomains).push(domain);
    await tables.settings.put({
      id: 'settings',
      value: { ...former, workDomains, personalDomains },
    });
    return null;
  });
}
