import type { JuneState } from '../../../lib/screens/june.ts';
import { Icon } from '../../shared/icon.tsx';
import { useJune } from './words.ts';

const looks = {
  'not-due': { icon: 'ring', look: 'soft' },
  'in-progress': { icon: 'half', look: '' },
  late: { icon: 'warn', look: 'warn' },
  signed: { icon: 'hollow', look: '' },
  confirmed: { icon: 'sent', look: '' },
  returned: { icon: 'withdrawn', look: 'warn' },
  'on-hold': { icon: 'pause', look: '' },
  accepted: { icon: 'check', look: 'good' },
} as const;

/** How far a list is: a word and a shape, never a colour alone. */
export function StateMark({ state }: { state: JuneState }) {
  const { states } = useJune();
  const { icon, look } = looks[state];
  return (
    <span class={`june-state ${look}`}>
      <Icon name={icon} /> {states[state]}
    </span>
  );
}
