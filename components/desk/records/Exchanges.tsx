import './records.css';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { useRecordWords } from './words.ts';

/** What passes between the teacher and the principal. */
export function Exchanges(_props: SectionProps) {
  const { sections } = useDesk();
  const words = useRecordWords();
  return (
    <header class="head">
      <div>
        <h1>{sections.echanges}</h1>
        <p class="sub">{words.text}</p>
      </div>
    </header>
  );
}
