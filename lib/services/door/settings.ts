import * as z from 'zod/mini';
import type { SettingsMessages } from '../../register-messages/settings.ts';
import { isTimeZone } from '../../settings.ts';
import { day, domain, host, key, words } from './fields.ts';

/** One line of text, empty until told. */
const line = z.string().check(z.maxLength(200), z.regex(/^[^\r\n]*$/u));
const settings = {
  lang: z.enum(['fr', 'en']),
  role: z.nullable(z.enum(['teacher', 'staff', 'principal'])),
  pack: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/u))),
  timeZone: z.string().check(z.maxLength(64), z.refine(isTimeZone)),
  workDomains: z.array(domain).check(z.maxLength(100)),
  personalDomains: z.array(domain).check(z.maxLength(100)),
  officialPages: z.array(words(2048)).check(z.maxLength(500)),
  schoolNumbers: z.array(line).check(z.maxLength(100)),
  switches: z.record(z.string().check(z.maxLength(64)), z.boolean()),
  person: line,
  school: line,
  returnAddress: line,
  formsDue: z.nullable(day),
  paper: z.enum(['letter', 'a4']),
  shared: z.boolean(),
  cleanPictures: z.boolean(),
  reminders: z.boolean(),
  confirmationsDue: z.nullable(day),
  registers: z.array(words(64)).check(z.maxLength(50)),
  serviceHosts: z.record(z.string().check(z.maxLength(128)), z.array(host).check(z.maxLength(20))),
  schoolHosts: z.record(host, words(64)),
  announced: z.record(words(64), z.strictObject({ on: day, toldOn: day })),
};
const patch = z.strictObject({
  lang: z.exactOptional(settings.lang),
  role: z.exactOptional(settings.role),
  pack: z.exactOptional(settings.pack),
  timeZone: z.exactOptional(settings.timeZone),
  workDomains: z.exactOptional(settings.workDomains),
  personalDomains: z.exactOptional(settings.personalDomains),
  officialPages: z.exactOptional(settings.officialPages),
  schoolNumbers: z.exactOptional(settings.schoolNumbers),
  switches: z.exactOptional(settings.switches),
  person: z.exactOptional(settings.person),
  school: z.exactOptional(settings.school),
  returnAddress: z.exactOptional(settings.returnAddress),
  formsDue: z.exactOptional(settings.formsDue),
  paper: z.exactOptional(settings.paper),
  shared: z.exactOptional(settings.shared),
  cleanPictures: z.exactOptional(settings.cleanPictures),
  reminders: z.exactOptional(settings.reminders),
  confirmationsDue: z.exactOptional(settings.confirmationsDue),
  registers: z.exactOptional(settings.registers),
  serviceHosts: z.exactOptional(settings.serviceHosts),
  schoolHosts: z.exactOptional(settings.schoolHosts),
  announced: z.exactOptional(settings.announced),
});

export const settingsSchemas = {
  saveSettings: z.strictObject({ key, patch }),
} satisfies {
  [N in keyof SettingsMessages]: z.ZodMiniType<Parameters<SettingsMessages[N]>[0]>;
};
