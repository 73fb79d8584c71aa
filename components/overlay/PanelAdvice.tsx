import type { PlaceView } from '../../lib/messages.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { factsOf } from './facts.ts';
import { Icon } from './Icon.tsx';
import { sentence } from './sentence.ts';
import { trusted } from './trusted.ts';
import type { OverlayActions } from './view.ts';
import { useWords } from './words.ts';

/** What is advised for the group, whatever is written (5.1, 5.2); it is done on the desk. */
export function PanelAdvice({ view, actions }: { view: PlaceView; actions: OverlayActions }) {
  const words = useWords();
  if (view.advice.length === 0) return null;
  return (
    <div class="group">
      <Icon name="document" />
      <div>
        {view.advice.map((advice) => (
          <p key={advice.code}>
            {sentence(words, advice, factsOf(advice, [], view))}
            <ClauseLink clause={advice.clause.id} actions={actions} />
          </p>
        ))}
      </div>
      <button
        type="button"
        class="link"
        aria-label={words.panel.toGroup}
        onClick={trusted(() => actions.openDesk('groupes'))}
      >
        {words.panel.see}
      </button>
    </div>
  );
}
