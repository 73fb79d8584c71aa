import { fixWay } from '../fix-plan.ts';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';
import type { RowProps } from './ReasonRow.tsx';

/** Fixes that open Vigie's own pages; the message stays held meanwhile. */
export function FixLinks({ reason, taken, actions }: RowProps) {
  return (
    <>
      {reason.fixes
        .filter(({ id }) => fixWay(id) === 'window' && id !== taken)
        .map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="link away"
            onClick={trusted(() => actions.leave(id))}
          >
            {label}
            <Icon name="external" small />
          </button>
        ))}
    </>
  );
}
