import { Icon } from '../../shared/icon.tsx';
import { useDesk } from '../words.ts';

/** The way back to the list. */
export function Up() {
  const { sections } = useDesk();
  return (
    <a class="up" href="#documents">
      <Icon name="back" small /> {sections.documents}
    </a>
  );
}
