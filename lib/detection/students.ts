import { isCasual } from './casual.ts';
import { conjunctions } from './data/context-words.ts';
import { baseScore, doubt, type Evidence, support } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type Mention, NameReader } from './names.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';
import { isLikelySlip, soundsAlike } from './typos.ts';
import { against, linesOfSums } from './vetoes.ts';
import { isGivenName, isOrdinary } from './words.ts';

export interface Weighed {
  mention: Mention;
  score: number;
  reasons: string[];
  /** The words around say that somebody or something else is meant. */
  vetoed: boolean;
}

/** Between two names of one list: `, ; / &`, a line break, `et`, perhaps a number. */
function inOneList(seq: Sequence, left: Mention, right: Mention): boolean {
  const count = right.first - left.after;
  if (count > 2 || count < 0) return false;
  let separated = false;
  for (let i = left.after; i <= right.first; i += 1) {
    const gap = seq.gap(i);
    if (/[.!?…]\s/.test(gap)) return false;
    if (/[,;/&\n•+)]/.test(gap)) separated = true;
    if (i === right.first) break;
    if (conjunctions.has(seq.word(i))) separated = true;
    else if (seq.shape(i) !== 'number' && !/^(?:à|a|d|de)$/.test(seq.word(i))) return false;
  }
  return separated;
}

/** Two first names side by side without a sign are somebody else (Victor Hugo). */
function touching(seq: Sequence, left: Mention, right: Mention): boolean {
  const single = (mention: Mention) =>
    mention.form === 'first' || mention.form === 'last' || mention.form === 'nickname';
  if (left.after !== right.first || !seq.spaced(right.first)) return false;
  return single(left) && single(right) && seq.isCapital(left.first) && seq.isCapital(right.first);
}

/** A slip that is itself a word or another given name is no slip. */
function believed(mention: Mention, seq: Sequence): boolean {
  if (mention.typo === null || mention.form === 'full' || mention.form === 'inverted') return true;
  const { typo } = mention;
  let at = mention.first;
  while (
    at < mention.after - 1 &&
    !isLikelySlip(seq.word(at), typo) &&
    !soundsAlike(seq.word(at), typo)
  )
    at += 1;
  const word = seq.word(at);
  if (isOrdinary(word)) return false;
  return !isGivenName(word) || word.length === 4 || soundsAlike(word, typo);
}

/** Names lift each other: each that stands beside a likely one in a list gains. */
function liftLists(weighed: readonly Weighed[], seq: Sequence): void {
  const lift = (from: Weighed | undefined, to: Weighed | undefined) => {
    if (!from || !to || to.reasons.includes('list')) return;
    const listed =
      from.mention.first < to.mention.first
        ? inOneList(seq, from.mention, to.mention)
        : inOneList(seq, to.mention, from.mention);
    if (!listed || from.score < 0.6 || to.vetoed || to.score < 0.05) return;
    const lower = seq.shape(to.mention.first) === 'lower' && to.mention.words !== 'name';
    if (lower && !isCasual(seq)) return;
    to.score += 0.3;
    to.reasons.push('list');
  };
  for (let i = 1; i < weighed.length; i += 1) lift(weighed[i - 1], weighed[i]);
  for (let i = weighed.length - 1; i > 0; i -= 1) lift(weighed[i], weighed[i - 1]);
}

/** Forms that name one pupil even among homonyms. */
const telling = new Set(['full', 'inverted', 'initial', 'handle']);

/** A homonym that the same draft names in full elsewhere is that one. */
function tellApart(weighed: readonly Weighed[], identified: ReadonlySet<number>): void {
  const sure = new Set(identified);
  for (const { mention, score } of weighed)
    if (telling.has(mention.form) && mention.students.length === 1 && score >= 0.5)
      for (const student of mention.students) sure.add(student);
  for (const entry of weighed) {
    if (entry.mention.students.length < 2 || entry.mention.form === 'last') continue;
    const meant = entry.mention.students.filter((student) => sure.has(student));
    if (meant.length === 1) entry.mention = { ...entry.mention, students: meant };
  }
}

/**
 * Students of the roster as they are named in a draft, each with a score and its reasons.
 * `remarks`: tokens at which a remark begins; `identified`: students known by an identifier;
 * `masked`: tokens of an address or a link.
 */
export function readStudents(
  seq: Sequence,
  roster: CompiledRoster,
  remarks: ReadonlySet<number>,
  identified: ReadonlySet<number>,
  masked: ReadonlySet<number>,
): Weighed[] {
  const mentions = new NameReader(seq, roster)
    .read()
    .filter((mention) => believed(mention, seq) && !masked.has(mention.first));
  const sumLines = linesOfSums(seq);
  const taken = new Set<number>();
  for (const { first, after } of mentions) for (let i = first; i < after; i += 1) taken.add(i);
  const weighed = mentions.map((mention): Weighed => {
    const vetoes = against(mention, seq, taken, sumLines);
    const context =
      vetoes.length > 0 ? vetoes : [...doubt(mention, seq), ...support(mention, seq, remarks)];
    const evidence: Evidence[] = [baseScore(mention, seq), ...context];
    const score = evidence.reduce((total, [weight]) => total + weight, 0);
    return {
      mention,
      score,
      reasons: evidence.map(([, reason]) => reason),
      vetoed: vetoes.length > 0,
    };
  });
  weighed.forEach((entry, i) => {
    const next = weighed[i + 1];
    if (!next || !touching(seq, entry.mention, next.mention)) return;
    for (const side of [entry, next]) {
      side.score -= 0.7;
      side.vetoed = true;
      side.reasons.push('other-name');
    }
  });
  liftLists(weighed, seq);
  tellApart(weighed, identified);
  return weighed;
}

/** Ids of students by their places in the roster. */
export function idsOf(places: Iterable<number>, roster: CompiledRoster): string[] {
  const ids: string[] = [];
  for (const place of places) {
    const student = roster.students[place];
    if (student) ids.push(student.id);
  }
  return ids;
}

/** The finding of a weighed mention. */
export function studentFinding(
  { mention, score, reasons }: Weighed,
  roster: CompiledRoster,
): Finding {
  return {
    kind: 'student',
    start: mention.start,
    end: mention.end,
    students: idsOf(mention.students, roster),
    form: mention.form,
    score: Math.min(1, Math.max(0, Math.round(score * 100) / 100)),
    reasons: [...new Set(reasons)],
  };
}
