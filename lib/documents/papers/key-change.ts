import type { RecordOf } from '../../records/record.ts';
import type { Paper, PaperWords } from './paper.ts';

/** The next key of a person, or of whoever takes the office over. */
export function keyChangePaper(
  { person, role, body }: RecordOf<'key-change'>,
  words: PaperWords,
): Paper {
  const { keyChange: own } = words;
  return {
    title: own.title,
    facts: [
      [role === 'principal' ? words.principal : words.person, person],
      [own.reason, own.reasons[body.reason]],
      [own.person, body.person],
    ],
    parts: [{ kind: 'section', section: { title: own.next, text: body.next } }],
    declaration: null,
    clauses: own.clauses,
    reserved: null,
  };
}
