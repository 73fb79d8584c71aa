import type { Settings } from './messages.ts';

/** Before the welcome page is done: no role and no pack, so nothing is judged. */
export const defaultSettings: Settings = {
  lang: 'fr',
  role: null,
  pack: null,
  timeZone: 'America/Toronto',
  workDomains: [],
  personalDomains: [],
  officialPages: [],
  schoolNumbers: [],
  switches: {},
  person: '',
  school: '',
  returnAddress: '',
  formsDue: null,
  paper: 'letter',
  shared: false,
  cleanPictures: true,
  reminders: true,
  principalKeys: [],
  confirmationsDue: null,
  registers: [],
  serviceHosts: {},
  schoolHosts: {},
  announced: {},
};

/** What was stored, over the defaults: a setting added by a later version is there at once. */
export function completeSettings(stored: Partial<Settings> | undefined): Settings {
  return { ...defaultSettings, ...stored };
}

/** Whether the browser knows the IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
