import { isCasual } from './casual.ts';
import { conjunctions } from './data/context-words.ts';
import { baseScore, doubt, support } from './evidence.ts';
import type { Finding } from './finding.ts';
import { GapPattern } from './gap-pattern.ts';
import type { IdsOf } from './ids-of.ts';
import { Marks } from './marks.ts';
import { type Mention, NameReader } from './names.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';
import { linesOfSums } from './sums.ts';
import { isLikelySlip, soundsAlike } from './typos.ts';
import { against } from './vetoes.ts';
import { wordSet } from './vocabulary.ts';
import { Weighed } from './weighed.ts';
import { isGivenName, isOrdinary } from './words.ts';

const stop = new GapPattern(/[.!?…]\s/);
const parting = new GapPattern(/[,;/&\n•+)]/);
const towards = wordSet('à a d de');
/** « Mai du violon, Mélodie du piano », « Aurore le 15, Nathan le 18 »: a list of things told alike. */
const alike = wordSet('du de d au à la le en aux des on at in for');
const days = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi monday tuesday wednesday thursday friday saturday',
);
const time = new GapPattern(/^[ \u00a0]?[h:][ \u00a0]?$/);
const hours = wordSet('h heures am pm');

/** Between two names of one list: `, ; / &`, a line break, `et`, perhaps a number. */
function inOneList(seq: Sequence, left: Mention, right: Mention): boolean {
  const count = right.first - left.after;
  if (count < 0) return false;
  if (count > 1 && count < 6 && toldAlike(seq, left, right)) return true;
  if (count > 2) return false;
  let separated = false;
  for (let i = left.after; i <= right.first; i += 1) {
    if (seq.gapIs(i, stop)) return false;
    if (seq.gapIs(i, parting)) separated = true;
    if (i === right.first) break;
    if (seq.is(i, conjunctions)) separated = true;
    else if (seq.shape(i) !== 'number' && !seq.is(i, towards)) return false;
  }
  return separated;
}

/** After both names the same preposition, and between them one sign or conjunction, right before the second. */
function toldAlike(seq: Sequence, left: Mention, right: Mention): boolean {
  // « Noël jouera du tambour et Mai du violon »: the verb is said once.
  const at = seq.is(left.after, alike) ? left.after : left.after + 1;
  if (!seq.is(at, alike) || seq.known(right.after) !== seq.known(at)) return false;
  const sign = seq.is(right.first - 1, conjunctions) ? right.first - 1 : right.first;
  for (let i = left.after; i < sign; i += 1) if (seq.cut(i)) return false;
  return sign < right.first || (seq.gapIs(sign, parting) && !seq.gapIs(sign, stop));
}

/** « TV lundi 9 h », `PC 10:15`: initials with the day or the hour of an appointment. */
function isSlot({ mention }: Weighed, seq: Sequence): boolean {
  const { form, after } = mention;
  if (form !== 'initials') return false;
  const at = seq.is(after, days) ? after + 1 : after;
  if (seq.shape(at) !== 'number') return false;
  return at > after || seq.gapIs(at + 1, time) || seq.is(at + 1, hours);
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
    if (!from || !to || from.score < 0.6 || to.vetoed || to.score < 0.05) return;
    if (to.reasons.includes('list')) return;
    const listed =
      from.mention.first < to.mention.first
        ? inOneList(seq, from.mention, to.mention)
        : inOneList(seq, to.mention, from.mention);
    if (!listed) return;
    const lower = seq.shape(to.mention.first) === 'lower' && to.mention.words !== 'name';
    if (lower && !isCasual(seq)) return;
    to.add(0.3, 'list');
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
  if (sure.size === 0) return;
  /** Homonyms named again share their list. */
  const known = new Map<readonly number[], readonly number[]>();
  for (const entry of weighed) {
    const { students, form } = entry.mention;
    if (students.length < 2 || form === 'last') continue;
    const meant = known.get(students) ?? students.filter((student) => sure.has(student));
    known.set(students, meant);
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
  remarks: Marks,
  identified: ReadonlySet<number>,
  masked: Marks,
): Weighed[] {
  const mentions = new NameReader(seq, roster)
    .read()
    .filter((mention) => believed(mention, seq) && !masked.has(mention.first));
  const sumLines = linesOfSums(seq);
  const taken = new Marks(seq.length);
  for (const { first, after } of mentions) taken.add(first, after);
  const weighed = mentions.map((mention): Weighed => {
    const entry = new Weighed(mention);
    entry.add(...baseScore(mention, seq));
    against(entry, seq, taken, sumLines);
    entry.vetoed = entry.reasons.length > 1;
    if (!entry.vetoed) {
      doubt(entry, seq);
      support(entry, seq, remarks);
    }
    return entry;
  });
  weighed.forEach((entry, i) => {
    const next = weighed[i + 1];
    if (!next || !touching(seq, entry.mention, next.mention)) return;
    for (const side of [entry, next]) {
      side.add(-0.7, 'other-name');
      side.vetoed = true;
    }
  });
  const slots = weighed.filter((entry) => isSlot(entry, seq));
  if (slots.length > 1) for (const slot of slots) slot.add(0.4, 'list');
  liftLists(weighed, seq);
  tellApart(weighed, identified);
  return weighed;
}

/** The finding of a weighed mention. */
export function studentFinding({ mention, score, reasons }: Weighed, idsOf: IdsOf): Finding {
  return {
    kind: 'student',
    start: mention.start,
    end: mention.end,
    students: idsOf(mention.students),
    form: mention.form,
    score: Math.min(1, Math.max(0, Math.round(score * 100) / 100)),
    reasons: [...new Set(reasons)],
  };
}
