import type { RecordOf } from '../../records/record.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';
import { platformName } from './spoken.ts';

/** The request for a written authorisation (4.0). */
export function requestPaper(
  { person, body }: RecordOf<'platform-request'>,
  words: PaperWords,
): Paper {
  const { request: own } = words;
  return {
    title: own.title,
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
    declaration: { title: own.declaration, text: own.declared(body.platform.name) },
    clauses: own.clauses,
    reserved: words.reserved.request,
  };
}
