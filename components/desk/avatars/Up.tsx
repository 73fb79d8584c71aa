import { Icon } from '../../shared/icon.tsx';
import { useAvatars } from './words.ts';

/** The way back to the group's tiles. */
export function Up({ group }: { group: string }) {
  const words = useAvatars();
  return (
    <a class="up" href={`#avatars/${group}`}>
      <Icon name="back" small /> {words.title}
    </a>
  );
}
