import type { Pack, Status } from '../policy/schema.ts';
import { reads } from '../policy/switches.ts';
import { aboutWhom, type Fact } from './fact.ts';
import { namedIn } from './named.ts';
import type { Situation } from './verdict.ts';

const identifiers: ReadonlySet<string> = new Set([
  'permanent-code',
  'health-number',
  'national-student-id',
]);
/** From so many people on, a picture is of a group (switch `group-photo`). */
const groupSize = 3;

/** Everything personal in a draft and its files, one fact a finding and student (docs/design.md "The rule table"). */
export function factsOf(situation: Situation, pack: Pack, status: Status): Fact[] {
  const { text, findings, attachments, place } = situation;
  const facts = namedIn({ text, findings, attachment: null }, situation, pack);
  attachments.forEach((file, attachment) => {
    const name = { text: file.name, findings: file.findings, attachment };
    facts.push(...namedIn(name, situation, pack), ...shownIn(attachment, situation, pack));
  });
  // Private life: until « Est-ce pour l’école? » is answered, only what can hardly be chance.
  if (status === 'forbidden' && place.purpose === 'unanswered') return facts.filter(isCertain);
  return reads(pack, 'name-alone') ? facts : facts.filter((fact) => !isNameAlone(fact, facts));
}

function shownIn(attachment: number, situation: Situation, pack: Pack): Fact[] {
  const file = situation.attachments[attachment];
  // Who appears is not asked for documents.
  if (!file || (file.kind === 'document' && file.students === null)) return [];
  const crowd = (file.students?.length ?? 0) >= groupSize && !reads(pack, 'group-photo');
  const shown = crowd ? [] : file.students;
  const source = 'media' as const;
  const evidence = { finding: null, attachment };
  if (shown === null || shown.length === 0) {
    const media = shown === null ? 'unanswered' : 'nobody';
    return [{ kind: null, form: null, student: null, about: null, media, source, evidence }];
  }
  return shown.map((student) => ({
    kind: 'student',
    form: file.kind,
    student,
    about: aboutWhom(situation, 'student', student),
    media: 'answered',
    source,
    evidence,
  }));
}

function isCertain(fact: Fact): boolean {
  if (fact.kind === 'student') return fact.form === 'full' || fact.form === 'inverted';
  return fact.kind !== null && identifiers.has(fact.kind);
}

function isNameAlone(fact: Fact, facts: readonly Fact[]): boolean {
  const named = (each: Fact) => each.kind === 'student' && each.source !== 'media';
  return named(fact) && !facts.some((each) => !named(each) && each.student === fact.student);
}
