import type { ConsentRule } from '../consent/parents.ts';
import type { Pack } from './schema.ts';

/** How the pack counts answers; without a pack, as Annexe A does. */
export function consentRule(pack: Pack | null | undefined): ConsentRule {
  if (!pack) return {};
  const { schoolYear, consent } = pack;
  return {
    yearFrom: schoolYear.from,
    expires: consent?.expires ?? 'school-year',
    signers: consent?.signers ?? 'one',
    ...(consent?.student ? { studentSigns: consent.student.how } : {}),
  };
}
