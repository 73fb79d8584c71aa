import type { ContentMessages, FixChoice, PageDraft } from '../messages.ts';
import { apart } from '../verdict/apart.ts';
import { applyEdits } from '../verdict/edits.ts';
import type { Edit } from '../verdict/verdict.ts';
import { type Judgement, judgeDraft } from './judgement.ts';

type Payload = Parameters<ContentMessages['planFixes']>[0];

/** The edits of the chosen fixes, sorted and apart, and the draft as it would read. Throws `StoreDamaged`. */
export async function planFixes({
  draft,
  choices,
}: Payload): Promise<ReturnType<ContentMessages['planFixes']>> {
  return planOf(draft, choices, await judgeDraft(draft));
}

export function planOf(
  draft: PageDraft,
  choices: readonly FixChoice[],
  judgement: Judgement,
): ReturnType<ContentMessages['planFixes']> {
  const edits = apart(choices.flatMap((choice) => editsFor(choice, judgement)));
  return { edits, text: applyEdits(draft.text, edits) };
}

/** Only what was offered: a choice that is out of date changes nothing. */
function editsFor({ reason, fix }: FixChoice, { told }: Judgement): readonly Edit[] {
  return told[reason]?.fixes.find(({ id }) => id === fix)?.edits ?? [];
}
