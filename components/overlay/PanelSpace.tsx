import type { PlaceView } from '../../lib/messages.ts';
import { Icon } from './Icon.tsx';
import { trusted } from './trusted.ts';
import type { OverlayActions } from './view.ts';
import { useWords, type Words } from './words.ts';

/** Who reads here, as two parts: plain, bold. */
function readers(view: PlaceView, words: Words): readonly string[] {
  const { space, group, purpose, status } = view;
  if (purpose === 'personal') return words.panel.personal;
  if (status === 'forbidden') return words.panel.school;
  const [lead = '', whom = ''] = words.panel.space[space];
  if (group === null || !space.startsWith('class')) return [lead, whom];
  return [lead, space === 'class' ? words.panel.group(group) : words.panel.groupFamilies(group)];
}

/** The space in use with its consents; nothing where nobody was asked and nothing is known. */
export function PanelSpace({ view, actions }: { view: PlaceView; actions: OverlayActions }) {
  const words = useWords();
  const forbidden = view.status === 'forbidden' || view.purpose === 'personal';
  const silent = ['exempt', 'official-page', 'not-in-force', 'not-set-up', 'locked'].includes(
    view.status,
  );
  if (silent || (forbidden && view.purpose === 'unanswered')) return null;
  const [lead, whom] = readers(view, words);
  return (
    <div class="group">
      <Icon name={forbidden ? 'pin' : 'group'} />
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
      {view.consents && (
        <span class="counts soft">
          {words.panel.counts(view.consents.yes, view.consents.total)}
        </span>
      )}
      {view.purpose === 'personal' && <span class="counts soft">{words.panel.personalNote}</span>}
    </div>
  );
}
