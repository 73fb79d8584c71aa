import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useConsents } from '../words.ts';
import { type Draft, nextDraft, noDraft, yesDraft } from './answers.ts';

const shapes: Record<ConsentState, PageIcon> = {
  yes: 'check',
  no: 'dash',
  withdrawn: 'withdrawn',
  none: 'hollow',
};

interface Props {
  /** Full name, for the screen reader. */
  name: string;
  scope: ConsentScope;
  recorded: ConsentState;
  draft: Draft;
  onDraft(draft: Draft): void;
  onEnter(): void;
}

/** One answer: Space (or a click) drafts the next, O or N a given one, Escape none. */
export function Cell({ name, scope, recorded, draft, onDraft, onEnter }: Props) {
  const words = useConsents();
  const state = draft ?? recorded;
  const label = (draft === null ? words.cell : words.cellDraft)(
    name,
    words.scopes[scope],
    words.states[state],
  );
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'o' || key === 'y') onDraft(yesDraft(recorded));
    else if (key === 'n') onDraft(noDraft(recorded));
    else if (key === 'escape') onDraft(null);
    else if (key === 'enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      class={`cell state-${state} ${draft === null ? '' : 'pending-cell'}`}
      aria-label={label}
      onClick={() => onDraft(nextDraft(recorded, draft))}
      onKeyDown={press}
    >
      <Icon name={shapes[state]} />
      <span>{words.states[state]}</span>
      {draft !== null && <span class="dashed">{words.draft}</span>}
    </button>
  );
}
