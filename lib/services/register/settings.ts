import type { RegisterMessages, Settings } from '../../messages.ts';
import { completeSettings } from '../../settings.ts';
import { change } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Changes some settings; returns all of them. */
export function saveSettings(payload: Payload<'saveSettings'>): Promise<Settings> {
  return change('save-settings', payload, ['settings'], async () => async (tables) => {
    const former = (await tables.settings.get('settings'))?.value;
    const value = { ...former, ...payload.patch };
    await tables.settings.put({ id: 'settings', value });
    return completeSettings(value);
  });
}

/** Keeps whether addresses of a domain are work or personal (asked once, DESIGN.md "Readings"). */
export function answerAccount(payload: Payload<'answerAccount'>): Promise<null> {
  return change('answer-account', payload, ['settings'], async () => async (tables) => {
    const { domain, account } = payload;
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
