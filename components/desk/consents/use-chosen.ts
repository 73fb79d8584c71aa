import { useState } from 'preact/hooks';

export interface Chosen {
  ids: ReadonlySet<string>;
  /** Whether all of those that the filter shows are chosen. */
  all: boolean;
  toggle(id: string): void;
  toggleAll(): void;
  clear(): void;
}

/** The students chosen for an act on several; `shown`: ids of those that the filter lets through, on every page. */
export function useChosen(shown: readonly string[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const all = shown.length > 0 && shown.every((id) => ids.has(id));
  const set = (some: readonly string[], on: boolean) => {
    const next = new Set(ids);
    for (const id of some) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setIds(next);
  };
  return {
    ids,
    all,
    toggle: (id) => set([id], !ids.has(id)),
    toggleAll: () => set(shown, !all),
    clear: () => setIds(new Set()),
  };
}
