import type { FixWords } from '../../i18n/fixes.fr.ts';
import type { ReasonFacts } from '../../i18n/reason-words.ts';
import type { ApprovalWay } from '../../policy/approval-way.ts';
import type { FixId } from '../../verdict/verdict.ts';
import type { Known } from './reason-facts.ts';

/** What a removal takes away: the words found, or the sentence around them. */
function removal(words: FixWords, fixes: Known['fixes'], facts: ReasonFacts): string {
  const edits = fixes.find((fix) => fix.id === 'remove')?.edits ?? [];
  const [edit] = edits;
  const found = facts.words[0] ?? facts.names[0];
  // A space may go with the words.
  const isWords = edit && edits.length === 1 && edit.end - edit.start <= (found?.length ?? 0) + 2;
  return isWords && found ? words.removeWords(found) : words.removeSentence;
}

/** A fix in the words of a button. */
export function fixLabel(
  words: FixWords,
  fix: FixId,
  fixes: Known['fixes'],
  facts: ReasonFacts,
  way: ApprovalWay,
): string {
  const edits = fixes.find((offer) => offer.id === fix)?.edits ?? [];
  const written = [...new Set(edits.map((edit) => edit.text))].filter(Boolean);
  switch (fix) {
    case 'first-name':
      return written.length > 0 ? words.write(words.list(written.slice(0, 2))) : words.firstName;
    case 'neutral':
      return written[0] ? words.write(written[0]) : words.neutral;
    case 'remove':
      return removal(words, fixes, facts);
    case 'own-parent':
      return facts.names.length === 1 && facts.names[0]
        ? words.ownParentOf(facts.names[0])
        : facts.names.length > 1
          ? words.families
          : words.ownParent;
    case 'approved-platform':
      return facts.parent === null ? words.anotherPlatform : words.platform(facts.parent);
    case 'work-email':
      return words.workEmail;
    case 'record-consent':
      return words.record;
    case 'request-authorisation':
      return way === 'inform' ? words.inform : words.request;
    case 'information-document':
      return words.document;
    case 'who-appears':
      return words.whoAppears;
    case 'rename-file':
      return words.renameFile;
  }
}
