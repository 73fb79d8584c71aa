import { Icon } from './icon.tsx';

/** The way back to the page above. */
export function Up({ href, label }: { href: string; label: string }) {
  return (
    <a class="up" href={href}>
      <Icon name="back" small /> {label}
    </a>
  );
}
