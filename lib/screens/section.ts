import { type ReadonlySignal, signal } from '@preact/signals';

/** The part of the address after `#`, as steps: `#groupes/3f2a` is `['groupes', '3f2a']`. Links change it; Back goes back. */
export function openSection(): ReadonlySignal<readonly string[]> {
  const read = () => decodeURIComponent(location.hash.slice(1)).split('/').filter(Boolean);
  const section = signal<readonly string[]>(read());
  addEventListener('hashchange', () => {
    section.value = read();
  });
  return section;
}
