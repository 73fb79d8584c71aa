import { lastDayOf } from '../../../lib/consent/year-end.ts';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import { isByNotice } from '../../../lib/policy/class-consent.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { useConsents } from '../words.ts';
import type { Covered } from './covered.ts';
import { noticeSentOn } from './notice-sent.ts';

interface Props {
  register: Register;
  group: GroupEntry;
  covered: Covered;
}

/** How long these consents hold, whom the form covers, and a document that was not sent yet (5.1). */
export function Notes({ register, group, covered }: Props) {
  const words = useConsents();
  const { date } = useSpeech();
  const { pack, year } = register;
  // Where Annexe A asks the parent alone, a student's objection needs no line of its own.
  const student = pack?.consent?.student?.how === 'objects' ? null : pack?.consent?.student;
  const last = date(lastDayOf(group.schoolYear, pack?.schoolYear.from));
  const validity = { past: words.over(last), now: words.valid(last), later: words.ahead(last) };
  const when =
    group.schoolYear < year ? 'past' : group.schoolYear === year ? 'now' : ('later' as const);
  return (
    <ul class="notes">
      <li>{pack?.consent?.expires === 'open' ? words.open : validity[when]}</li>
      {pack && isByNotice(pack) && <li>{words.notice}</li>}
      {pack?.consent?.signers === 'both' && <li>{words.bothSign}</li>}
      {student && <li>{words.studentSigns[student.how](student.from)}</li>}
      {when === 'now' && pack?.document && noticeSentOn(register, group, covered) === null && (
        <li>
          {words.noticeUnsent} <a href="#documents">{words.openDocuments}</a>
        </li>
      )}
      {covered.scopes.includes('class') && familiesRead(register, group, covered) && (
        <li>{words.classmates}</li>
      )}
    </ul>
  );
}

/** Whether parents read the class space there: by the platform's audience, or by what the teacher answered of a place. */
function familiesRead({ pack, places }: Register, group: GroupEntry, { platforms }: Covered) {
  const asRead = pack?.switches.find(({ id }) => id === 'A-02')?.default ?? true;
  const withFamilies = pack?.platforms.some(
    ({ id, audience }) =>
      platforms.some((each) => each === id) && (audience === 'both' || audience === 'parents'),
  );
  const told = places.some(
    (place) =>
      place.space === 'class-families' &&
      platforms.includes(place.platform) &&
      (place.group === null || place.group === group.id),
  );
  return asRead && (withFamilies === true || told);
}
