import type { RecordOf } from '../../records/record.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';

/** The statement that goes with the sealed file of the year's consents (5.9, reading A-24). */
export function consentsPaper(
  { person, body }: RecordOf<'consents-export'>,
  words: PaperWords,
): Paper {
  const { consents: own } = words;
  return {
    title: own.title,
    facts: [
      [words.person, person],
      [words.groups, words.list(body.groups) || words.none],
      [own.students, words.number(body.students)],
      [own.events, words.number(body.events)],
    ],
    parts: textSections([[own.file, own.fileText(body.file)]]),
    declaration: { title: own.declaration, text: own.declared },
    clauses: own.clauses,
    reserved: words.reserved.fields,
  };
}
