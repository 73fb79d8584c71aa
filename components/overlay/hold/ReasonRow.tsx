import type { PageReason, PlaceView } from '../../../lib/messages.ts';
import type { FixId } from '../../../lib/verdict/verdict.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { factsOf } from '../facts.ts';
import { Passage } from '../Passage.tsx';
import { excerpt } from '../passage.ts';
import { sentence } from '../sentence.ts';
import type { OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { FixChoices } from './FixChoices.tsx';
import { FixLinks } from './FixLinks.tsx';

export interface RowProps {
  reason: PageReason;
  index: number;
  text: string;
  view: PlaceView;
  fix: FixId | null;
  onChoose(fix: FixId | null): void;
  actions: OverlayActions;
}

/** One reason: the words in their sentence, why with its clause, and what to do. */
export function ReasonRow(props: RowProps) {
  const words = useWords();
  const { reason, index, text, view, actions } = props;
  const level = reason.level === 'hold' ? 'hold' : 'advise';
  const pieces = excerpt(text, reason.spans, level);
  return (
    <div class="reason" id={`vigie-reason-${index}`}>
      <div class="reason-top">
        <p class="excerpt grow">{pieces.length > 0 && <Passage pieces={pieces} quoted />}</p>
        <FixLinks {...props} />
        {level === 'advise' && (
          <span class="tag tag-advise">
            {reason.source === 'vigie' ? words.level.own : words.level.advise}
          </span>
        )}
      </div>
      <p class="why">
        {sentence(words, reason, factsOf(reason, text, view))}
        <ClauseLink clause={reason.clause.id} actions={actions} />
      </p>
      <FixChoices {...props} />
    </div>
  );
}
