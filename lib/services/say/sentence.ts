import type { ReasonFacts, ReasonWords } from '../../i18n/reason-words.ts';
import type { ClauseText } from '../../messages.ts';

/** The reason in one line, without its clause and final stop; an unknown code falls back to the clause's own text. */
export function sentence(
  words: ReasonWords,
  { code, clause }: { code: string; clause: ClauseText },
  facts: ReasonFacts,
): string {
  const say = words.sentences[code];
  return say ? say(facts) : clause.text.replace(/\.\s*$/, '');
}
