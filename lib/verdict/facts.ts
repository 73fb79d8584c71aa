import type { Finding, FindingKind } from '../detection/finding.ts';
import { onlyTellsApart } from '../display-name/homonym.ts';
import type { Form, Pack, Status } from '../policy/schema.ts';
import { reads } from '../policy/switches.ts';
import { isAddressed } from './addressee.ts';
import { concerned } from './attribution.ts';
import type { Evidence, Situation } from './verdict.ts';

/** One thing that a row can match: a finding for one student, or a file and who appears in it. */
export interface Fact {
  kind: FindingKind | null;
  form: Form | null;
  student: string | null;
  /** Only in the space of one student or parent. */
  about: 'owner' | 'other' | null;
  media: 'answered' | 'unanswered' | 'nobody' | null;
  source: 'text' | 'file-name' | 'media';
  evidence: Evidence;
}

const identifiers: ReadonlySet<string> = new Set([
  'permanent-code',
  'health-number',
  'national-student-id',
]);
/** From so many people on, a picture is of a group (switch `group-photo`). */
const groupSize = 3;

/** Everything personal in a draft and its files, one fact a finding and student (DESIGN.md, the readings of the table). */
export function factsOf(situation: Situation, pack: Pack, status: Status): Fact[] {
  const { place, text, findings, attachments } = situation;
  const owner = place.space.startsWith('own-') ? place.student : null;
  const facts = namedIn(situation, pack, owner, text, findings, null);
  attachments.forEach((file, index) => {
    facts.push(...namedIn(situation, pack, owner, file.name, file.findings, index));
    facts.push(...shownIn(situation, pack, index));
  });
  // Private life: until « Est-ce pour l’école? » is answered, only what can hardly be chance.
  if (status === 'forbidden' && place.purpose === 'unanswered') return facts.filter(isCertain);
  return reads(pack, 'name-alone') ? facts : facts.filter((fact) => !isNameAlone(fact, facts));
}

function namedIn(
  situation: Situation,
  pack: Pack,
  owner: string | null,
  text: string,
  findings: readonly Finding[],
  attachment: number | null,
): Fact[] {
  const { place, students } = situation;
  const namesakes = namesakesOf(findings, owner);
  const mention = reads(pack, 'platform-mention');
  const names = findings.filter((each) => each.kind === 'person');
  return findings.flatMap((finding): Fact[] => {
    if (finding.kind === 'student' && mention && finding.reasons.includes('platform-mention')) {
      return [];
    }
    if (finding.kind === 'person') {
      const excepted = place.space === 'own-parent' && attachment === null;
      if (excepted && isAddressed(finding, text, names)) return [];
    }
    const people = finding.kind === 'person' ? [] : concerned(finding, text, findings, owner);
    if (people === null) return [];
    const own = people.filter((id) => id === owner || !namesakes.has(id));
    const apart = finding.form === 'initial' && onlyTellsApart(finding, text, students);
    return (own.length > 0 ? own : [null]).map((student) => ({
      kind: finding.kind,
      form: apart ? 'first' : finding.form,
      student,
      about: aboutWhom(situation, finding.kind, student),
      media: null,
      source: attachment === null ? 'text' : 'file-name',
      evidence: { finding, attachment },
    }));
  });
}

/** In the space of one student a homonym is taken as the owner. */
function namesakesOf(findings: readonly Finding[], owner: string | null): Set<string> {
  const names = findings.filter((each) => each.kind === 'student');
  const shared = names.filter((each) => owner !== null && each.students.includes(owner));
  const others = new Set(
    names.filter((each) => !shared.includes(each)).flatMap((each) => each.students),
  );
  return new Set(shared.flatMap((each) => each.students).filter((id) => !others.has(id)));
}

function shownIn(situation: Situation, pack: Pack, attachment: number): Fact[] {
  const file = situation.attachments[attachment];
  // Who appears is not asked for documents.
  if (!file || (file.kind === 'document' && file.students === null)) return [];
  const crowd = (file.students?.length ?? 0) >= groupSize && !reads(pack, 'group-photo');
  const shown = crowd ? [] : file.students;
  const media = shown === null ? 'unanswered' : shown.length > 0 ? 'answered' : 'nobody';
  return (shown !== null && shown.length > 0 ? shown : [null]).map((student) => ({
    kind: student === null ? null : 'student',
    form: student === null ? null : file.kind,
    student,
    about: student === null ? null : aboutWhom(situation, 'student', student),
    media,
    source: 'media',
    evidence: { finding: null, attachment },
  }));
}

function aboutWhom(
  { place }: Situation,
  kind: FindingKind,
  student: string | null,
): 'owner' | 'other' | null {
  if (!place.space.startsWith('own-')) return null;
  if (student !== null) return student === place.student ? 'owner' : 'other';
  return kind === 'person' ? 'other' : 'owner';
}

function isCertain(fact: Fact): boolean {
  if (fact.kind === 'student') return fact.form === 'full' || fact.form === 'inverted';
  return fact.kind !== null && identifiers.has(fact.kind);
}

function isNameAlone(fact: Fact, facts: readonly Fact[]): boolean {
  const named = (each: Fact) => each.kind === 'student' && each.source !== 'media';
  return named(fact) && !facts.some((each) => !named(each) && each.student === fact.student);
}
