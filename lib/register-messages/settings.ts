import type { Language } from '../page-view.ts';

export interface Settings {
  lang: Language;
  role: 'teacher' | 'staff' | 'principal' | null;
  /** Id of the policy pack, never preselected. */
  pack: string | null;
  /** IANA zone that calendar days are counted in. */
  timeZone: string;
  /** Domains of work addresses, lower case. */
  workDomains: readonly string[];
  /** Domains that the teacher said are personal. */
  personalDomains: readonly string[];
  /** Addresses of the school's official pages. */
  officialPages: readonly string[];
  /** The school's own telephone numbers, as written: no private person's. */
  schoolNumbers: readonly string[];
  /** Switches of the pack's readings (`A-02`…), where the school chose otherwise. */
  switches: Readonly<Record<string, boolean>>;
  /** As they stand on forms and documents; empty until told. */
  person: string;
  school: string;
  /** Where parents return the forms: an e-mail address. */
  returnAddress: string;
  /** Last day to return the forms, `YYYY-MM-DD`. */
  formsDue: string | null;
  paper: 'letter' | 'a4';
  /** « Ordinateur partagé » : a passphrase is required. */
  shared: boolean;
  /** Place, time and camera are taken out of pictures that are attached. */
  cleanPictures: boolean;
  /** Notifications before 30 June and the like; off: lines on the desk only. */
  reminders: boolean;
  /** Fingerprints of the principal's signing keys, given by the school body's policy. */
  principalKeys: readonly string[];
  /** The school's own last day for confirmations (5.9), `YYYY-MM-DD`; null: the pack's. */
  confirmationsDue: string | null;
  /** Ids of packs whose registers of accesses are kept here, beside those of the pack in use. */
  registers: readonly string[];
  /** Hosts on which a register's undertaking is shown once a day, by template id; added by the person. */
  serviceHosts: Readonly<Record<string, readonly string[]>>;
  /** Hosts that the person said are a platform of the pack, by its id (« c’est notre Pronote »). */
  schoolHosts: Readonly<Record<string, string>>;
  /** Days that the pack has people told of (a visa), by the warning's id; `toldOn`: when it was noted here. */
  announced: Readonly<Record<string, { on: string; toldOn: string }>>;
}
export interface SettingsMessages {
  saveSettings(payload: { key: string; patch: Partial<Settings> }): Settings;
}
