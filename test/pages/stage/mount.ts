import { asked } from './language.ts';

/** Runs `mount` now, or after 1.5 s with `?slow=1`, as a site that builds its composer late. */
export function mountComposer(mount: () => void): void {
  if (asked.get('slow') === '1') setTimeout(mount, 1500);
  else mount();
}
