import type { RecordOf } from '../../records/record.ts';
import { type Paper, type PaperWords, textSections } from './paper.ts';
import { spokenValidity } from './spoken.ts';

/** A request for access to a system of the ministry or the school. */
export function accessPaper(
  { person, body }: RecordOf<'access-request'>,
  words: PaperWords,
): Paper {
  const { access: own } = words;
  return {
    title: own.title,
    facts: [
      [words.person, person],
      [own.type, own.types[body.type]],
      [own.subject, body.subject],
      [own.system, body.system],
      ...(body.mailbox ? ([[own.mailbox, body.mailbox]] as const) : []),
      [words.valid, spokenValidity(body.from, body.until, words)],
      [own.organisations, words.list(body.organisations) || words.none],
    ],
    parts: textSections([
      [own.profile, body.profile.name],
      [own.steps, body.steps.map(({ title, on }) => own.step(title, words.day(on))).join('\n')],
      [own.notes, body.notes],
    ]),
    declaration: null,
    clauses: own.clauses,
    reserved: words.reserved.fields,
  };
}
