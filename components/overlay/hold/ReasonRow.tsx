import type { PageReason } from '../../../lib/messages.ts';
import type { FixId } from '../../../lib/verdict/verdict.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { Passage } from '../Passage.tsx';
import { excerpt } from '../pieces.ts';
import type { OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { FixChoices } from './FixChoices.tsx';
import { FixLinks } from './FixLinks.tsx';

export interface RowProps {
  reason: PageReason;
  index: number;
  text: string;
  fix: FixId | null;
  /** What the primary button does already. */
  taken: FixId | null;
  onChoose(fix: FixId | null): void;
  actions: OverlayActions;
}

/** One reason: the words in their sentence, why with its clause, and what to do. */
export function ReasonRow(props: RowProps) {
  const words = useWords();
  const { reason, text, actions } = props;
  const level = reason.level === 'hold' ? 'hold' : 'advise';
  const pieces = excerpt(text, reason.spans, level);
  const why = (
    <>
      {reason.why}
      <ClauseLink clause={reason.clause.id} actions={actions} />
    </>
  );
  return (
    <div class="reason">
      <div class="reason-top">
        {pieces.length > 0 ? (
          <p class="excerpt grow">
            <Passage pieces={pieces} quoted />
          </p>
        ) : (
          <p class="grow">{why}</p>
        )}
        <FixLinks {...props} />
        {level === 'advise' && (
          <span class="tag tag-advise">
            {reason.source === 'vigie' ? words.level.own : words.level.advise}
          </span>
        )}
      </div>
      {pieces.length > 0 && <p class="why">{why}</p>}
      <FixChoices {...props} />
    </div>
  );
}
