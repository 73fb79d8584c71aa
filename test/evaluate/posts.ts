import { performance } from 'node:perf_hooks';
import { detect } from '../../lib/detection/detect.ts';
import { compileRoster } from '../../lib/detection/roster.ts';
import { type Arguments, readLines, readRosters } from './arguments.ts';
import { type Post, type Rates, type Scored, scorePost, sum, type Tally } from './scoring.ts';

const percent = (rate: number) => `${(rate * 100).toFixed(1).padStart(6)} %`;

function table(title: string, tallies: Record<string, Tally>): string[] {
  const rows = Object.entries(tallies).sort(([a], [b]) => a.localeCompare(b));
  return [
    '',
    `${title.padEnd(22)} precision   recall       F1   found missed  false`,
    ...rows.map(([name, tally]) => {
      const { precision, recall, f1 } = tally.rates();
      const counts = [tally.found, tally.missed, tally.false].map((n) => String(n).padStart(6));
      return `${name.padEnd(22)}  ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${counts.join(' ')}`;
    }),
  ];
}

function cases(scores: readonly Scored[]): string[] {
  return scores
    .filter((score) => score.missed.length + score.false.length > 0)
    .flatMap(({ post, missed, false: wrong }) => [
      `${post.id}  ${JSON.stringify(post.text.slice(0, 110))}`,
      ...missed.map((span) => `    missed ${span.kind} ${span.form ?? ''} "${span.text}"`),
      ...wrong.map(
        (found) =>
          `    false  ${found.kind} ${found.form ?? ''} "${post.text.slice(found.start, found.end)}" ${found.score.toFixed(2)} ${found.reasons.join(',')}`,
      ),
    ]);
}

const rates = (tallies: Record<string, Tally>): Record<string, Rates> =>
  Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, tally.rates()]));

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Detects and scores every post of the file; the shapes are those of the corpus description. */
export function evaluatePosts(postsFile: string, rostersFile: string) {
  const rosters = new Map(
    [...readRosters(rostersFile)].map(([name, students]) => [name, compileRoster(students)]),
  );
  const times: number[] = [];
  const detected = readLines<Post>(postsFile).map((post) => {
    const roster = rosters.get(post.roster);
    if (!roster) throw new Error(`post ${post.id}: no roster "${post.roster}"`);
    const start = performance.now();
    const findings = detect(post.text, roster, { lang: post.lang });
    times.push(performance.now() - start);
    return { post, findings };
  });
  const scores = detected.map(({ post, findings }) => scorePost(post, findings));
  const spanless = detected.filter(({ post }) => post.spans.length === 0);
  const totals = sum(scores);
  const report = {
    posts: detected.length,
    all: totals.all.rates(),
    byKind: rates(totals.byKind),
    byForm: rates(totals.byForm),
    byTag: rates(totals.byTag),
    falseAlarmPosts: spanless.filter(({ findings }) => findings.length > 0).length,
    spanlessPosts: spanless.length,
    msPerPost: round(times.sort((a, b) => a - b)[times.length >> 1] ?? 0, 3),
  };
  return { detected, scores, totals, report };
}

/** `evaluate posts FILE --rosters FILE [--json|--findings]`: what is printed. */
export function posts({ file, rosters, json, findings }: Arguments): string {
  const { detected, scores, totals, report } = evaluatePosts(file, rosters);
  if (findings)
    return detected
      .map(({ post, findings: list }) =>
        JSON.stringify({
          id: post.id,
          findings: list.map(({ kind, start, end, students, form, score }) => ({
            kind,
            start,
            end,
            students,
            form,
            score,
          })),
        }),
      )
      .join('\n');
  if (json) return JSON.stringify(report);
  return [
    `${report.posts} posts, ${report.msPerPost} ms a post (median)`,
    ...table('all', { all: totals.all }),
    ...table('kind', totals.byKind),
    ...table('form', totals.byForm),
    ...table('tag', totals.byTag),
    '',
    `posts without a span that are flagged: ${report.falseAlarmPosts} of ${report.spanlessPosts}`,
    '',
    ...cases(scores),
  ].join('\n');
}
