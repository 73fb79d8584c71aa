import { useState } from 'preact/hooks';
import type { GroupEntry, StudentEntry } from '../../../lib/db/rows.ts';
import { type UpdatePlan, undoUpdate } from '../../../lib/roster/plan-update.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { RosterPart } from '../../shared/RosterPart.tsx';
import { RosterReader } from '../../shared/RosterReader.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { UpdatePreview } from './UpdatePreview.tsx';

interface Props {
  page: Page;
  register: Register;
  group: GroupEntry;
  students: readonly StudentEntry[];
  onClose(): void;
}
/** An update that was made: how to undo it. */
interface Done {
  plan: UpdatePlan;
  before: readonly StudentEntry[];
  added: readonly string[];
  undone: boolean;
}

/** A new list of a group that has students: what it changes is shown, made in one act, and can be undone. */
export function UpdateGroup({ page, register, group, students, onClose }: Props) {
  const { roster } = useShared();
  const [part, setPart] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const act = useAct();
  if (done) {
    const undo = async () => {
      const plan = undoUpdate(done.plan, done.before, done.added);
      await page.write('updateStudents', { group: group.id, ...plan });
      setDone({ ...done, undone: true });
    };
    return (
      <div class="roster">
        <p class="is-clear done-line" role="status">
          <Icon name="tick" small /> {done.undone ? roster.update.undone : roster.update.done}
        </p>
        <ErrorNote error={act.error} />
        <div class="btns">
          <a class="btn primary" href={`#groupes/${group.id}`}>
            {roster.update.see}
          </a>
          {!done.undone && (
            <button
              type="button"
              class="btn"
              disabled={act.busy}
              onClick={() => void act.run(undo)}
            >
              {roster.update.undo}
            </button>
          )}
        </div>
      </div>
    );
  }
  const apply = async (plan: UpdatePlan) => {
    const { added } = await page.write('updateStudents', { group: group.id, ...plan, remove: [] });
    setDone({ plan, before: students, added, undone: false });
  };
  return (
    <RosterReader read={page.readRoster}>
      {(preview) => (
        <>
          {preview && (
            <RosterPart preview={preview} group={group.name} part={part} onPart={setPart}>
              {(listed) => (
                <UpdatePreview
                  students={students}
                  preview={preview}
                  listed={listed}
                  today={register.today}
                  busy={act.busy}
                  onApply={(plan) => void act.run(() => apply(plan))}
                  onClose={onClose}
                />
              )}
            </RosterPart>
          )}
          <ErrorNote error={act.error} />
        </>
      )}
    </RosterReader>
  );
}
