import { confirmationOf } from '../destruction/statement.ts';
import { platformById } from '../platforms/index.ts';
import type { Listed } from './june.ts';
import { type RecordPaper, recordPaper } from './record-paper.ts';
import type { Register } from './register.ts';

/** The confirmation of a list as it would be signed now. */
export function previewOf(listed: Listed, register: Register): Promise<RecordPaper> {
  const { pack, settings, authorisations, today, studentsOf } = register;
  const { lang, person, school, timeZone } = settings;
  const { platform, schoolYear, confirmation } = listed;
  const { name, home } = platformById(platform);
  const granted = authorisations.filter((each) => each.platform === platform);
  const last = [...granted].sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  const body = confirmationOf(listed.list, listed.row, {
    groupName: listed.groupName,
    platform: { id: platform, name, address: home === null ? null : new URL(home).host },
    authorisation: last ? { reference: null, until: last.until } : null,
    students: studentsOf.get(listed.group) ?? [],
    lang,
  });
  const version = (confirmation?.kept.record.version ?? 0) + 1;
  const replaces = confirmation?.kept.id ?? null;
  const head = { v: 1, nonce: '', pack: pack?.id ?? '', school, person, role: 'staff' } as const;
  return recordPaper(
    {
      ...{ ...head, kind: 'destruction-confirmation', schoolYear, lang },
      ...{ issuedAt: `${today}T12:00:00Z`, issuedOn: today, version, replaces, body },
    },
    { pack: pack ?? { issuer: { fr: '', en: '' } }, timeZone, words: null },
  );
}
