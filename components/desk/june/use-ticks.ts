import { useState } from 'preact/hooks';
import type { Listed } from '../../../lib/screens/june.ts';
import type { Page } from '../../../lib/screens/page.ts';

/** The ticks of a list: what was pressed stands at once, and is written item by item; none waits for another. */
export interface Ticks {
  isTicked(item: string): boolean;
  /** Steps 1 and 2 are done: what is destroyed can be ticked (5.10, A-10). */
  open: boolean;
  tick(items: readonly string[], ticked: boolean): Promise<void>;
  /** What the last write that failed threw. */
  error: unknown;
}

export function useTicks(page: Page, { id: checklist, ticked, keptOn, heldOn }: Listed): Ticks {
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [error, setError] = useState<unknown>(null);
  return {
    error,
    open: keptOn !== null && heldOn !== null,
    isTicked: (item) => pressed.get(item) ?? ticked.has(item),
    async tick(items, on) {
      setError(null);
      setPressed((former) => new Map([...former, ...items.map((item) => [item, on] as const)]));
      try {
        await page.write('tickItems', { checklist, items, ticked: on });
      } catch (thrown) {
        setError(thrown);
        // As it stands in the register again.
        setPressed((former) => new Map([...former].filter(([item]) => !items.includes(item))));
      }
    },
  };
}
