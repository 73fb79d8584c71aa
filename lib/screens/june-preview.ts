import { lastAuthorisation } from '../destruction/last-authorisation.ts';
import { confirmationOf } from '../destruction/statement.ts';
import { recordPlatform } from '../records/record-platform.ts';
import type { Listed } from './june.ts';
import { type RecordPaper, recordPaper } from './record-paper.ts';
import type { Register } from './register.ts';

/** The confirmation of a list as it would be signed now. */
export function previewOf(listed: Listed, register: Register): Promise<RecordPaper> {
  const { pack, settings, authorisations, today } = register;
  const { lang, person, school, timeZone } = settings;
  const { platform, schoolYear, confirmation } = listed;
  const body = confirmationOf(listed.list, listed.row, {
    groupName: listed.groupName,
    platform: recordPlatform(platform),
    authorisation: lastAuthorisation(platform, authorisations),
    students: listed.students,
    lang,
  });
  const version = (confirmation?.kept.record.version ?? 0) + 1;
  const replaces = confirmation?.kept.id ?? null;
  const head = { v: 1, nonce: '', pack: pack?.id ?? '', school, person, role: 'staff' } as const;
  return recordPaper(
    {
      ...head,
      kind: 'destruction-confirmation',
      schoolYear,
      lang,
      issuedAt: `${today}T12:00:00Z`,
      issuedOn: today,
      version,
      replaces,
      body,
    },
    { pack: pack ?? { issuer: { fr: '', en: '' } }, timeZone, words: null },
  );
}
