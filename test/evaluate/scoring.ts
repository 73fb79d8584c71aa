import type { Finding, FindingKind, NameForm } from '../../lib/detection/finding.ts';

/** One labelled datum of a post; offsets are UTF-16 code units, end exclusive. */
export interface GoldSpan {
  start: number;
  end: number;
  text: string;
  kind: FindingKind;
  students?: string[];
  form?: NameForm;
}

export interface Post {
  id: string;
  lang: 'fr' | 'en';
  roster: string;
  text: string;
  spans: GoldSpan[];
  tags: string[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts for one kind, form or tag; a ratio over nothing is 1. */
export class Tally {
  found = 0;
  missed = 0;
  false = 0;

  rates(): Rates {
    const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    const precision = ratio(this.found, this.found + this.false);
    const recall = ratio(this.found, this.found + this.missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1 };
  }
}

/** Same kind, overlap of at least half of the longer, and for a student one of its ids. */
function matches(gold: GoldSpan, finding: Finding): boolean {
  if (gold.kind !== finding.kind) return false;
  const overlap = Math.min(gold.end, finding.end) - Math.max(gold.start, finding.start);
  const longer = Math.max(gold.end - gold.start, finding.end - finding.start);
  if (overlap * 2 < longer) return false;
  return (
    gold.kind !== 'student' ||
    (gold.students ?? []).some((student) => finding.students.includes(student))
  );
}

export interface Scored {
  post: Post;
  found: GoldSpan[];
  missed: GoldSpan[];
  /** Findings that match no labelled span. */
  false: Finding[];
}

/** Scores one post: a gold span is found by any finding, a finding is false when it finds none. */
export function scorePost(post: Post, findings: readonly Finding[]): Scored {
  const scored: Scored = { post, found: [], missed: [], false: [] };
  for (const gold of post.spans) {
    const list = findings.some((finding) => matches(gold, finding)) ? scored.found : scored.missed;
    list.push(gold);
  }
  scored.false = findings.filter((finding) => !post.spans.some((gold) => matches(gold, finding)));
  return scored;
}

type Tallies = Record<string, Tally>;

function tally(tallies: Tallies, key: string | null | undefined): Tally {
  const name = key ?? 'none';
  tallies[name] ??= new Tally();
  return tallies[name];
}

/** Sums of all posts. A false `student` finding counts for the form that it claims; a tag counts whole posts. */
export function sum(scores: readonly Scored[]) {
  const all = new Tally();
  const byKind: Tallies = {};
  const byForm: Tallies = {};
  const byTag: Tallies = {};
  for (const { post, found, missed, false: wrong } of scores) {
    const labels: [keyof Pick<Tally, 'found' | 'missed' | 'false'>, (GoldSpan | Finding)[]][] = [
      ['found', found],
      ['missed', missed],
      ['false', wrong],
    ];
    for (const [label, spans] of labels)
      for (const span of spans) {
        all[label] += 1;
        tally(byKind, span.kind)[label] += 1;
        if (span.kind === 'student') tally(byForm, span.form)[label] += 1;
        for (const tag of post.tags) tally(byTag, tag)[label] += 1;
      }
  }
  return { all, byKind, byForm, byTag };
}
