import type { PageReason, PlaceView } from '../../lib/messages.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { Icon } from './Icon.tsx';
import { trusted } from './trusted.ts';
import type { OverlayActions } from './view.ts';
import { useWords } from './words.ts';

interface Props {
  view: PlaceView;
  actions: OverlayActions;
}

/** What is advised for the group, whatever is written (5.1, 5.2); it is done on the desk. */
export function PanelAdvice({ view, actions }: Props) {
  if (view.advice.length === 0) return null;
  return (
    <div class="advice">
      {view.advice.map((advice) => (
        <Advice key={advice.code} advice={advice} actions={actions} />
      ))}
    </div>
  );
}

function Advice({ advice, actions }: Pick<Props, 'actions'> & { advice: PageReason }) {
  const words = useWords();
  const ofDocument = advice.code === 'no-notice';
  return (
    <div class="group">
      <Icon name={ofDocument ? 'document' : 'group'} />
      <p>
        {advice.why}
        <ClauseLink clause={advice.clause.id} actions={actions} />
      </p>
      <button
        type="button"
        class="link"
        aria-label={ofDocument ? words.panel.toDocuments : words.panel.toGroup}
        onClick={trusted(() => actions.openDesk(ofDocument ? 'documents' : 'groupes'))}
      >
        {words.panel.see}
      </button>
    </div>
  );
}
