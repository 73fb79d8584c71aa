import type { ApprovalWay } from '../../policy/approval-way.ts';
import type { RecordOf } from '../../records/record.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';
import { platformName } from './spoken.ts';

/** The request for a written authorisation (4.0), or the word to the principal where the pack wants no more. */
export function requestPaper(
  { person, body }: RecordOf<'platform-request'>,
  words: PaperWords,
  way: ApprovalWay,
): Paper {
  const { request: own } = words;
  const said = way === 'committee' ? own : way === 'inform' ? own.inform : { ...own, ...own.alone };
  return {
    title: said.title,
    facts: [
      [words.person, person],
      [words.platform, platformName(body.platform, words)],
      [own.audience, own.audiences[body.audience]],
      [words.valid, words.period(body.from, body.until)],
      [words.groups, words.list(body.groups) || words.none],
    ],
    parts: textSections([
      [own.aims, body.aims],
      [own.information, body.information],
    ]),
    declaration: { title: said.declaration, text: said.declared(body.platform.name) },
    clauses: own.clauses,
    reserved: way === 'committee' ? words.reserved.request : words.reserved.fields,
  };
}
