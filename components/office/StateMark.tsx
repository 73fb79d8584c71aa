import type { ReportState } from '../../lib/records/report.ts';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { useSchool } from './words.ts';

const icons: Record<ReportState, PageIcon> = {
  accepted: 'check',
  nothing: 'barred',
  confirmed: 'sent',
  returned: 'withdrawn',
  'on-hold': 'pause',
  late: 'clock',
  expected: 'ring',
};

/** A state as a shape and a word. */
export function StateMark({ state }: { state: ReportState }) {
  const { states } = useSchool();
  return (
    <span class={`st st-${state}`}>
      <Icon name={icons[state]} />
      <span>{states[state]}</span>
    </span>
  );
}
