import type { RecordOf } from '../../records/record.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';
import { platformName } from './spoken.ts';

/** The document of 5.1, as it is submitted to the principal. */
export function informationPaper(
  { person, body }: RecordOf<'information-document'>,
  words: PaperWords,
): Paper {
  const { information: own } = words;
  return {
    title: own.title,
    facts: [
      [words.person, person],
      [words.platform, platformName(body.platform, words)],
      [own.name, body.title || words.none],
      [words.groups, words.list(body.groups) || words.none],
    ],
    parts: textSections([
      [own.aims, body.aims],
      [own.use, body.use],
      [own.readers, body.readers],
    ]),
    declaration: { title: own.declaration, text: own.declared },
    clauses: own.clauses,
    reserved: words.reserved.fields,
  };
}
