import { Up } from '../shared/Up.tsx';
import { useAccesses } from './words.ts';

/** The way back to the register. */
export function AccessUp({ side }: { side: 'desk' | 'office' }) {
  const { titles } = useAccesses();
  return <Up href="#acces" label={titles[side]} />;
}
