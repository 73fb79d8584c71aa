import type { Decision, RecordOf } from '../../records/record.ts';
import type { Part } from '../sheet.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';
import { shortDigest, spokenValidity } from './spoken.ts';

/** What the principal decided, for one person. */
export function decisionsPaper(
  { person, schoolYear, body }: RecordOf<'decisions'>,
  words: PaperWords,
): Paper {
  const { decisions: own } = words;
  const subject = ({ kind, record }: Decision) => own.subject(own.kinds[kind], shortDigest(record));
  const [what = '', answer = '', day = ''] = own.heads;
  const columns = [
    { head: what, share: 0.42 },
    { head: answer, share: 0.38 },
    { head: day, share: 0.2 },
  ];
  const rows = body.decisions.map((each) => [
    subject(each),
    answerOf(each, words),
    words.day(each.on),
  ]);
  const comments = body.decisions
    .filter(({ comment }) => comment.trim() !== '')
    .map((each) => own.comment(subject(each), each.comment));
  const table: Part = { kind: 'table', title: own.many, table: { columns, rows, strong: 'first' } };
  return {
    title: own.title,
    facts: [
      [words.principal, person],
      [words.yearLabel, schoolYear],
      [own.to, shortDigest(body.to)],
      [own.many, words.number(body.decisions.length)],
    ],
    parts: [table, ...textSections([[own.comments, comments.join('\n')]])],
    declaration: null,
    clauses: own.clauses,
    reserved: null,
  };
}

function answerOf({ answer, committee, from, until }: Decision, words: PaperWords): string {
  const { decisions: own } = words;
  const said = [own.answers[answer]];
  if (committee) said.push(own.committee(committee.reference, committee.on));
  if (from !== null || until !== null) said.push(spokenValidity(from, until, words));
  return said.join('; ');
}
