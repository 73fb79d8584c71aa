import type { Finding } from '../detection/finding.ts';
import { onlyTellsApart } from '../display-name/homonym.ts';
import type { Pack } from '../policy/schema.ts';
import { reads } from '../policy/switches.ts';
import { isAddressed } from './addressee.ts';
import { concerned } from './attribution.ts';
import { aboutWhom, type Fact } from './fact.ts';
import type { Situation } from './verdict.ts';

/** What was read: the draft, or the name of an attachment. */
interface Wording {
  text: string;
  findings: readonly Finding[];
  attachment: number | null;
}

/** The facts that words tell, one for each finding and student that it may name or concern. */
export function namedIn(wording: Wording, situation: Situation, pack: Pack): Fact[] {
  const { text, findings, attachment } = wording;
  const owner = situation.place.space.startsWith('own-') ? situation.place.student : null;
  const namesakes = namesakesOf(findings, owner);
  const mention = reads(pack, 'platform-mention');
  return findings.flatMap((finding): Fact[] => {
    const { kind, form } = finding;
    if (kind === 'student' && mention && finding.reasons.includes('platform-mention')) return [];
    const people = peopleOf(finding, wording, situation, owner);
    if (people === null) return [];
    const own = people.filter((id) => id === owner || !namesakes.has(id));
    const apart = form === 'initial' && onlyTellsApart(finding, text, situation.students);
    return (own.length > 0 ? own : [null]).map((student) => ({
      kind,
      form: apart ? 'first' : form,
      student,
      about: aboutWhom(situation, kind, student),
      media: null,
      source: attachment === null ? 'text' : 'file-name',
      evidence: { finding, attachment },
    }));
  });
}

/** The students that a finding is about, empty when none is known; null where it is about nobody who counts. */
function peopleOf(
  finding: Finding,
  { text, findings, attachment }: Wording,
  { place }: Situation,
  owner: string | null,
): readonly string[] | null {
  if (finding.kind === 'person') {
    const names = findings.filter((each) => each.kind === 'person');
    const excepted = place.space === 'own-parent' && attachment === null;
    return excepted && isAddressed(finding, text, names) ? null : [];
  }
  const people = concerned(finding, text, findings, owner);
  // In the space of one student a remark is about somebody, though nobody knows about whom.
  return people ?? (place.space.startsWith('own-') ? [] : null);
}

/** In the space of one student a homonym is taken as the owner: the others that its name may mean. */
function namesakesOf(findings: readonly Finding[], owner: string | null): Set<string> {
  const names = findings.filter((each) => each.kind === 'student');
  const shared = names.filter((each) => owner !== null && each.students.includes(owner));
  const others = new Set(
    names.filter((each) => !shared.includes(each)).flatMap((each) => each.students),
  );
  return new Set(shared.flatMap((each) => each.students).filter((id) => !others.has(id)));
}
