import { factsOf, foundIn } from '../facts.ts';
import { fixLabel } from '../fix-label.ts';
import { fixWay } from '../fix-plan.ts';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';
import { useWords } from '../words.ts';
import type { RowProps } from './ReasonRow.tsx';

/** Fixes that open Vigie's own pages; the message stays held meanwhile. */
export function FixLinks({ reason, text, view, taken, actions }: RowProps) {
  const words = useWords();
  const facts = factsOf(reason, foundIn(text, reason), view);
  return (
    <>
      {reason.fixes
        .filter(({ id }) => fixWay(id) === 'window' && id !== taken)
        .map(({ id }) => (
          <button
            key={id}
            type="button"
            class="link away"
            onClick={trusted(() => actions.leave(id))}
          >
            {fixLabel(words, id, reason, facts)}
            <Icon name="external" small />
          </button>
        ))}
    </>
  );
}
