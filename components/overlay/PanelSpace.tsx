import type { PlaceView } from '../../lib/messages.ts';
import { Icon } from './Icon.tsx';
import { trusted } from './trusted.ts';
import type { OverlayActions } from './view.ts';
import { useWords } from './words.ts';

/** The space in use with its consents; nothing where nobody was asked and nothing is known. */
export function PanelSpace({ view, actions }: { view: PlaceView; actions: OverlayActions }) {
  const words = useWords();
  const { readers, counts } = view.said;
  if (!readers) return null;
  const [lead, whom] = readers;
  const personal = view.purpose === 'personal';
  return (
    <div class="group">
      <Icon name={personal || view.status === 'forbidden' ? 'pin' : 'group'} />
      <span>
        {lead}
        <b>{whom}</b>
      </span>
      {view.editable && (
        <button
          type="button"
          class="link"
          aria-label={words.panel.changeSpace}
          onClick={trusted(() => actions.changeSpace())}
        >
          {words.panel.change}
        </button>
      )}
      {counts && <span class="counts soft">{counts}</span>}
      {personal && <span class="counts soft">{words.panel.personalNote}</span>}
    </div>
  );
}
