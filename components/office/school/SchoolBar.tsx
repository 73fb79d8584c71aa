import type { Counts } from '../../../lib/destruction/office/counts.ts';
import { reportStates } from '../../../lib/records/report.ts';
import { useSchool } from '../words.ts';

/** The school's progress: each state has its own fill besides its word, so that grey print tells them apart. */
export function SchoolBar({ counts }: { counts: Counts }) {
  const { bar, states } = useSchool();
  const there = reportStates.filter((state) => counts.byState[state] > 0);
  return (
    <figure class="schoolbar" aria-label={bar}>
      <div class="sbar" aria-hidden="true">
        {there.map((state) => (
          <i key={state} class={`s-${state}`} style={{ flexGrow: counts.byState[state] }} />
        ))}
      </div>
      <figcaption>
        {there.map((state) => (
          <span key={state}>
            <i class={`s-${state}`} aria-hidden="true" />
            {states[state]} <b>{counts.byState[state]}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
