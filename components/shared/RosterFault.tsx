import { ErrorNote } from './ErrorNote.tsx';
import type { RosterSource } from './use-roster.ts';
import { useShared } from './words.ts';

/** These are about one line, which can be left aside; a quotation mark that never closes is about all that follow. */
const ofOneLine = new Set([
  'MissingLastName',
  'MissingFirstName',
  'NotAName',
  'NameTooLong',
  'FormulaCell',
  'ColumnsUnclear',
]);

/** Why a list was not read; the line to blame can be left aside. */
export function RosterFault({ source }: { source: RosterSource }) {
  const { roster } = useShared();
  const { error, choice, files, choose } = source;
  const { name = '', detail } = error as { name?: string; detail?: { line?: number } | null };
  const line = detail?.line;
  const canSkip = line !== undefined && files.length === 1 && ofOneLine.has(name);
  return (
    <div class="roster-fault">
      <ErrorNote error={error} />
      {canSkip && (
        <button
          type="button"
          class="btn compact"
          onClick={() => choose({ ...choice, skip: [...(choice.skip ?? []), line] })}
        >
          {roster.leaveAside(line)}
        </button>
      )}
    </div>
  );
}
