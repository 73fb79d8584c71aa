import type { AccessState as State } from '../../lib/screens/access-lines.ts';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { useAccesses } from './words.ts';

const looks: Record<State, { icon: PageIcon; look: string }> = {
  asked: { icon: 'half', look: '' },
  open: { icon: 'check', look: 'good' },
  ending: { icon: 'clock', look: 'warn' },
  review: { icon: 'search', look: 'warn' },
  over: { icon: 'barred', look: 'soft' },
  done: { icon: 'check', look: 'good' },
  replaced: { icon: 'exchange', look: 'soft' },
};

/** Where an access stands: a word and a shape, never a colour alone. */
export function AccessState({ state }: { state: State }) {
  const { states } = useAccesses();
  const { icon, look } = looks[state];
  return (
    <span class={`access-state ${look}`}>
      <Icon name={icon} /> {states[state]}
    </span>
  );
}
