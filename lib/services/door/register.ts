import * as z from 'zod/mini';
import type { RegisterMessages } from '../../messages.ts';
import { day, domain, id, place, platform, space, words } from './fields.ts';

const names = z.strictObject({
  firstName: words(200),
  lastName: words(200),
  nicknames: z.array(words(200)).check(z.maxLength(20)),
});
const consent = z
  .strictObject({
    student: id,
    platform,
    scope: z.enum(['class', 'own-parent']),
    answer: z.enum(['yes', 'no', 'withdrawn']),
    on: day,
    formDate: z.nullable(day),
    filedAt: z.nullable(words(500)),
  })
  .check(
    // Annexe A: a yes is a signed form that can be found again.
    z.refine(({ answer, formDate, filedAt }) => answer !== 'yes' || Boolean(formDate && filedAt)),
  );
const settings = {
  lang: z.enum(['fr', 'en']),
  role: z.nullable(z.enum(['teacher', 'staff', 'principal'])),
  pack: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/u))),
  timeZone: z.string().check(z.maxLength(64), z.refine(isTimeZone)),
  workDomains: z.array(domain).check(z.maxLength(100)),
  personalDomains: z.array(domain).check(z.maxLength(100)),
  officialPages: z.array(words(2048)).check(z.maxLength(500)),
  switches: z.record(z.string().check(z.maxLength(64)), z.boolean()),
};
const patch = z.strictObject({
  lang: z.exactOptional(settings.lang),
  role: z.exactOptional(settings.role),
  pack: z.exactOptional(settings.pack),
  timeZone: z.exactOptional(settings.timeZone),
  workDomains: z.exactOptional(settings.workDomains),
  personalDomains: z.exactOptional(settings.personalDomains),
  officialPages: z.exactOptional(settings.officialPages),
  switches: z.exactOptional(settings.switches),
});
const key = id;

/** What the extension's own pages may send as well. */
export const registerSchemas = {
  saveSettings: z.strictObject({ key, patch }),
  addGroup: z.strictObject({
    key,
    name: words(100),
    schoolYear: z.string().check(z.regex(/^\d{4}-\d{4}$/u)),
  }),
  renameGroup: z.strictObject({ key, id, name: words(100) }),
  removeGroup: z.strictObject({ key, id }),
  importStudents: z.strictObject({
    key,
    group: id,
    students: z.array(names).check(z.minLength(1), z.maxLength(20_000)),
  }),
  removeStudent: z.strictObject({ key, id }),
  recordConsents: z.strictObject({
    key,
    events: z.array(consent).check(z.minLength(1), z.maxLength(20_000)),
  }),
  setGroupPlatforms: z.strictObject({
    key,
    group: id,
    platforms: z.array(platform).check(z.maxLength(50)),
  }),
  setNotice: z.strictObject({
    key,
    group: id,
    platform,
    validatedOn: z.nullable(day),
    sentOn: z.nullable(day),
  }),
  addAuthorisation: z
    .strictObject({ key, platform, grantedOn: day, until: day, by: words(200) })
    .check(z.refine(({ grantedOn, until }) => grantedOn <= until)),
  removeAuthorisation: z.strictObject({ key, id }),
  readAsk: z.strictObject({ id }),
  answerPlace: z.strictObject({
    key,
    place,
    answer: z.strictObject({
      space,
      group: z.nullable(id),
      student: z.nullable(id),
      purpose: z.enum(['school', 'personal']),
    }),
  }),
  answerAccount: z.strictObject({ key, domain, account: z.enum(['work', 'personal']) }),
  forgetPlace: z.strictObject({ key, id }),
  eraseRelease: z.strictObject({ key, id }),
} satisfies {
  [N in keyof RegisterMessages]: z.ZodMiniType<Parameters<RegisterMessages[N]>[0]>;
};

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
