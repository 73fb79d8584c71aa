import { detect } from '../../lib/detection/detect.ts';
import type { Student } from '../../lib/detection/finding.ts';
import { compileRoster } from '../../lib/detection/roster.ts';
import { readingOf } from '../../lib/platforms/index.ts';
import { isOfficialPage } from '../../lib/platforms/official-page.ts';
import { siteId } from '../../lib/platforms/site.ts';
import { readableFileName } from '../../lib/verdict/file-name.ts';
import type { Place, Situation } from '../../lib/verdict/verdict.ts';
import type { DecisionCase } from './decisions.ts';

/** The case as the product would know it: the address tells the platform, the detectors read text and file names. */
export function situationOf(given: DecisionCase, students: readonly Student[]): Situation {
  const roster = compileRoster(students);
  const { on, text, group, authorisations, consents } = given;
  return {
    on,
    place: placeOf(given),
    text,
    findings: detect(text, roster, { lang: given.lang, owner: given.place.student }),
    attachments: given.attachments.map((file) => ({
      ...file,
      findings: detect(readableFileName(file.name), roster, { lang: given.lang }),
    })),
    group,
    authorisations,
    consents,
    students,
  };
}

/** Cases take the place as answered « pour l’école ». An address that only personal accounts have stays personal. */
function placeOf({ place, officialPages }: DecisionCase): Place {
  const { url, account, space, student, audience, added } = place;
  const reading = readingOf(new URL(url), {});
  const seen = reading?.account ?? 'unknown';
  return {
    platform: reading?.platform ?? (added ? siteId(new URL(url).hostname) : null),
    account: seen === 'personal' ? seen : (account ?? seen),
    space,
    student,
    audience,
    officialPage: isOfficialPage(url, officialPages),
    purpose: 'school',
  };
}
