import type { OfficeState } from '../../lib/destruction/office/state.ts';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { useSchool } from './words.ts';

const icons: Record<OfficeState, PageIcon> = {
  accepted: 'check',
  nothing: 'barred',
  confirmed: 'sent',
  returned: 'withdrawn',
  'on-hold': 'pause',
  late: 'clock',
  expected: 'ring',
};

/** A state as a shape and a word. */
export function StateMark({ state }: { state: OfficeState }) {
  const { states } = useSchool();
  return (
    <span class={`st st-${state}`}>
      <Icon name={icons[state]} />
      <span>{states[state]}</span>
    </span>
  );
}
