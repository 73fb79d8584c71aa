import { icons as overlayIcons } from '../overlay/icons.ts';
import { pageIcons } from './page-icons.ts';

const icons = { ...overlayIcons, ...pageIcons };
export type PageIcon = keyof typeof icons;

/** Decoration only: the word beside it says the same. */
export function Icon({ name, small }: { name: PageIcon; small?: boolean }) {
  return (
    <svg class={`i${small ? ' i-16' : ''} i-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
