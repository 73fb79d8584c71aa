import { trusted } from './trusted.ts';
import type { OverlayActions } from './view.ts';
import { useWords } from './words.ts';

interface Props {
  clause: string;
  actions: OverlayActions;
}

/** « (5.5). » after a sentence: the clause as a small link that opens its text. */
export function ClauseLink({ clause, actions }: Props) {
  const words = useWords();
  return (
    <>
      {' '}
      <span class="whole">
        (
        <button
          type="button"
          class="link clause"
          aria-label={words.panel.readClause(clause)}
          onClick={trusted(() => actions.openOptions('clauses'))}
        >
          {clause}
        </button>
        ).
      </span>
    </>
  );
}
