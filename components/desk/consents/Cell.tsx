import type { ConsentState } from '../../../lib/consent/consent.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useScopeName } from '../use-scope-name.ts';
import { useConsents } from '../words.ts';
import { answerKey } from './answer-key.ts';
import { type Draft, draftsFor, nextDraft } from './answers.ts';
import type { Standing } from './rows.ts';

const shapes: Record<ConsentState, PageIcon> = {
  yes: 'check',
  no: 'dash',
  withdrawn: 'withdrawn',
  none: 'hollow',
};

interface Props {
  /** Full name, for the screen reader. */
  name: string;
  standing: Standing;
  draft: Draft;
  /** A year that is over, or not begun, is read only. */
  editable: boolean;
  onDraft(draft: Draft): void;
  onEnter(): void;
  onHistory(): void;
}

/**
 * One answer: Space (or a click) drafts the next, O, N or R a given one, Escape none; H shows the history, where alone
 * the answers of two parents are told apart.
 */
export function Cell({ name, standing, draft, editable, onDraft, onEnter, onHistory }: Props) {
  const words = useConsents();
  const scopeName = useScopeName();
  const { scope, state: recorded, conflict, incomplete, second, early } = standing;
  const state = draft ?? recorded;
  const torn = conflict && draft === null;
  const said = torn ? words.conflict : words.states[state];
  const look = `cell state-${state} ${draft === null ? '' : 'pending-cell'}`;
  const inner = (
    <>
      <Icon name={torn ? 'conflict' : shapes[state]} />
      <span>{said}</span>
      {draft !== null && <span class="dashed">{words.draft}</span>}
      {torn && <small class="sub">{words.noConsent}</small>}
      {incomplete && draft === null && <small class="sub">{words.incomplete}</small>}
      {early && draft === null && <small class="early">{words.early}</small>}
    </>
  );
  if (!editable) return <span class={look}>{inner}</span>;
  const set = (next: Draft) => (second ? onHistory() : onDraft(next));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    const answer = answerKey(event);
    if (answer) set(draftsFor[answer](recorded));
    else if (key === 'h') onHistory();
    else if (key === 'escape') onDraft(null);
    else if (key === 'enter') onEnter();
    else return;
    event.preventDefault();
  };
  const label = [
    (draft === null ? words.cell : words.cellDraft)(name, scopeName(scope), said),
    ...(torn ? [words.noConsent] : []),
    ...(incomplete && draft === null ? [words.incomplete] : []),
    ...(early && draft === null ? [words.early] : []),
  ].join(', ');
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      onClick={() => set(nextDraft(recorded, draft))}
      onKeyDown={press}
    >
      {inner}
    </button>
  );
}
