import { type IconName, icons } from './icons.ts';

/** Decoration only: the word beside it says the same. */
export function Icon({ name, tone, small }: { name: IconName; tone?: string; small?: boolean }) {
  return (
    <svg class={`i${small ? ' i-16' : ''} ${tone ?? ''}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
