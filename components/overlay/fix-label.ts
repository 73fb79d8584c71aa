import type { ReasonFacts } from '../../lib/i18n/reason-words.ts';
import type { PageReason } from '../../lib/messages.ts';
import type { FixId } from '../../lib/verdict/verdict.ts';
import type { IconName } from './icons.ts';
import type { Words } from './words.ts';

/** What a removal takes away: the words found, or the sentence around them. */
function removal(words: Words, reason: PageReason, facts: ReasonFacts): string {
  const edits = reason.fixes.find((fix) => fix.id === 'remove')?.edits ?? [];
  const [edit] = edits;
  const found = facts.words[0] ?? facts.names[0];
  // A space may go with the words.
  const isWords = edit && edits.length === 1 && edit.end - edit.start <= (found?.length ?? 0) + 2;
  return isWords && found ? words.fix.removeWords(found) : words.fix.removeSentence;
}

/** A fix in the words of a button. */
export function fixLabel(words: Words, fix: FixId, reason: PageReason, facts: ReasonFacts): string {
  const edits = reason.fixes.find((offer) => offer.id === fix)?.edits ?? [];
  const written = [...new Set(edits.map((edit) => edit.text))].filter(Boolean);
  const say = words.fix;
  switch (fix) {
    case 'first-name':
      return written.length > 0 ? say.write(words.list(written.slice(0, 2))) : say.firstName;
    case 'neutral':
      return written[0] ? say.write(written[0]) : say.neutral;
    case 'remove':
      return removal(words, reason, facts);
    case 'own-parent':
      return facts.names.length === 1 && facts.names[0]
        ? say.ownParentOf(facts.names[0])
        : facts.names.length > 1
          ? say.families
          : say.ownParent;
    case 'approved-platform':
      return facts.parent === null ? say.anotherPlatform : say.platform(facts.parent);
    case 'work-email':
      return say.workEmail;
    case 'record-consent':
      return say.record;
    case 'request-authorisation':
      return say.request;
    case 'information-document':
      return say.document;
    case 'who-appears':
      return say.whoAppears;
    case 'rename-file':
      return say.renameFile;
  }
}

export const fixIcons: Record<FixId, IconName> = {
  'first-name': 'pencil',
  neutral: 'pencil',
  remove: 'scissors',
  'own-parent': 'parent',
  'approved-platform': 'home',
  'work-email': 'work',
  'record-consent': 'consent',
  'request-authorisation': 'document',
  'information-document': 'document',
  'who-appears': 'photo',
  'rename-file': 'pencil',
};
