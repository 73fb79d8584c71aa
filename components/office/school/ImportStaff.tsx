import { useState } from 'preact/hooks';
import { type PlannedMember, planStaff } from '../../../lib/destruction/office/plan-staff.ts';
import type { StaffReading } from '../../../lib/destruction/office/read-staff.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FileDrop } from '../../shared/FileDrop.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import type { OfficeProps } from '../Office.tsx';
import { useSchool } from '../words.ts';

interface Preview {
  reading: StaffReading;
  plan: readonly PlannedMember[];
}

/** A staff list as CSV: shown before anything is written, each line that is left aside named. */
export function ImportStaff({ page, office, view }: OfficeProps) {
  const { staff: words } = useSchool();
  const shared = useShared();
  const act = useAct();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState(0);
  const read = async ([file]: readonly File[]) => {
    setPreview(null);
    setDone(0);
    await act.run(async () => {
      if (!file) return;
      const reading = await office.readStaffFile(file);
      setPreview({ reading, plan: planStaff(reading.members, view.members) });
    });
  };
  const write = async () => {
    if (!preview) return;
    const staff = preview.plan;
    const saved = await act.run(() =>
      page.write('saveStaff', { schoolYear: view.year, staff: [...staff] }),
    );
    if (!saved) return;
    setDone(staff.length);
    setPreview(null);
  };
  const faults = preview?.reading.faults ?? [];
  const fresh = preview?.plan.filter(({ id }) => id === null).length ?? 0;
  return (
    <>
      <FileDrop
        accept=".csv,.txt,text/csv"
        button={words.pick}
        disabled={act.busy}
        onFiles={(files) => void read(files)}
        said={<p role="status">{done > 0 ? words.imported(done) : words.drop}</p>}
      />
      <ErrorNote error={act.error} />
      {preview?.reading.unclear && <ErrorNote error={words.unclear} />}
      {preview && !preview.reading.unclear && (
        <section class="staff-preview" aria-live="polite">
          <p>{words.preview(preview.plan.length, fresh)}</p>
          {faults.length > 0 && (
            <div class="error-note">
              <div>
                <b>{words.faultsTitle(faults.length)}</b>
                <ul>
                  {faults.slice(0, 50).map(({ line, kind, text }) => (
                    <li key={line}>{words.faults[kind](line, text)}</li>
                  ))}
                </ul>
              </div>
            </div>
          )}
          <p class="sub">{preview.plan.map(({ person }) => person).join(' · ')}</p>
          <div class="btns">
            <button
              type="button"
              class="btn primary"
              disabled={act.busy || preview.plan.length === 0}
              onClick={() => void write()}
            >
              {words.import(preview.plan.length)}
            </button>
            <button type="button" class="btn" onClick={() => setPreview(null)}>
              {shared.cancel}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
