import { useMemo, useState } from 'preact/hooks';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Listed } from '../../../lib/roster/columns.ts';
import { compareRoster } from '../../../lib/roster/compare.ts';
import { planUpdate, type UpdatePlan } from '../../../lib/roster/plan-update.ts';
import type { RosterPreview } from '../../../lib/roster/read-roster.ts';
import { useShared } from '../../shared/words.ts';
import { NameList } from './NameList.tsx';
import { SamePeople } from './SamePeople.tsx';

interface Props {
  students: readonly StudentEntry[];
  preview: RosterPreview;
  listed: readonly Listed[];
  today: string;
  busy: boolean;
  onApply(plan: UpdatePlan): void;
  onClose(): void;
}

/** Who comes, who leaves, who comes back, and who may be the same person under another spelling. */
export function UpdatePreview({ students, preview, listed, today, busy, onApply, onClose }: Props) {
  const { roster, cancel } = useShared();
  const { update: words } = roster;
  const found = useMemo(() => compareRoster(students, listed), [students, listed]);
  /** By student id; what is not here is as proposed. */
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isSame = ({ known, close }: { known: { id: string }; close: boolean }) =>
    decided.get(known.id) ?? close;
  const plan = planUpdate(found, isSame, today);
  const { added, gone, back, renamed } = found;
  const same = added.length + gone.length + back.length + renamed.length === 0;
  return (
    <>
      <p role="status">{same ? words.same : words.unchanged(found.unchanged.length)}</p>
      {!same && (
        <div class="update">
          <NameList title={words.added} names={added} />
          <NameList title={words.back} names={back} />
          <NameList title={words.gone} names={gone} text={words.goneText} />
          {renamed.length > 0 && (
            <SamePeople
              pairs={renamed}
              isSame={isSame}
              onDecide={(id, person) => setDecided(new Map(decided).set(id, person))}
            />
          )}
        </div>
      )}
      {preview.dropped.length > 0 && (
        <details class="roster-change">
          <summary>{roster.dropped}</summary>
          <p class="hint">
            {preview.dropped.join(' · ')}. {roster.droppedNote}
          </p>
        </details>
      )}
      <div class="btns">
        {!same && (
          <button type="button" class="btn primary" disabled={busy} onClick={() => onApply(plan)}>
            {words.act}
          </button>
        )}
        <button type="button" class="btn" onClick={onClose}>
          {cancel}
        </button>
      </div>
    </>
  );
}
