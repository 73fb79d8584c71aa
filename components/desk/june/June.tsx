import './june.css';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { useJune } from './words.ts';

/** The destruction of 30 June (5.9, 5.10): one list a group and platform. */
export function June(_props: SectionProps) {
  const { sections } = useDesk();
  const words = useJune();
  return (
    <header class="head">
      <div>
        <h1>{sections['30-juin']}</h1>
        <p class="sub">{words.honesty}</p>
      </div>
    </header>
  );
}
