import { Icon } from '../../shared/icon.tsx';
import { useDesk } from '../words.ts';

/** Back to the section's first page. */
export function Up() {
  const { sections } = useDesk();
  return (
    <a class="up" href="#sauvegarde">
      <Icon name="back" small /> {sections.sauvegarde}
    </a>
  );
}
