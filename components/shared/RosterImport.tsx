import { useState } from 'preact/hooks';
import type { NewStudent } from '../../lib/messages.ts';
import type { ReadRoster } from '../../lib/screens/read-roster.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { RosterPart } from './RosterPart.tsx';
import { RosterReader } from './RosterReader.tsx';
import { RosterTable } from './RosterTable.tsx';
import { useAct } from './use-act.ts';
import { useShared } from './words.ts';

interface Props {
  read: ReadRoster;
  /** The name of the group that is imported into: preselected where the file names it. */
  group: string;
  onKeep(students: readonly NewStudent[]): Promise<unknown>;
  onCancel(): void;
  cancel: string;
}

/** A class list for one group; what is kept and thrown away is seen before anything is stored. */
export function RosterImport({ read, group, onKeep, onCancel, cancel }: Props) {
  const { roster } = useShared();
  const [part, setPart] = useState<string | null>(null);
  const act = useAct();
  return (
    <RosterReader read={read}>
      {(preview) => (
        <>
          {preview && (
            <RosterPart preview={preview} group={group} part={part} onPart={setPart}>
              {(students) => (
                <>
                  <RosterTable preview={preview} students={students} />
                  <ErrorNote error={act.error} />
                  <div class="acts">
                    <button type="button" class="btn" onClick={onCancel}>
                      {cancel}
                    </button>
                    <button
                      type="button"
                      class="btn primary"
                      disabled={act.busy}
                      onClick={() => void act.run(() => onKeep(students.map(plain)))}
                    >
                      {roster.keep(students.length)}
                    </button>
                  </div>
                </>
              )}
            </RosterPart>
          )}
          {!preview && (
            <div class="acts">
              <button type="button" class="btn" onClick={onCancel}>
                {cancel}
              </button>
            </div>
          )}
        </>
      )}
    </RosterReader>
  );
}

/** What is stored of a student: nothing of the file goes along. */
function plain({ firstName, lastName, nicknames }: NewStudent): NewStudent {
  return { firstName, lastName, nicknames };
}
