import { useState } from 'preact/hooks';

/** How many rows are drawn at once: 5,000 would freeze the page. */
const pageSize = 100;

export interface Paging<T> {
  shown: readonly T[];
  /** Both count from 1. */
  from: number;
  to: number;
  all: number;
  previous: (() => void) | null;
  next: (() => void) | null;
}

/**
 * A page of the rows; a list that shrinks shows its last page. `at`: the row that is open, if any; its page is shown
 * whenever another is opened.
 */
export function usePaging<T>(rows: readonly T[], size = pageSize, at = -1): Paging<T> {
  const [turned, setTurned] = useState({ page: 0, at: -1 });
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const wanted = at >= 0 && at !== turned.at ? Math.floor(at / size) : turned.page;
  const page = Math.min(wanted, last);
  const turn = (to: number) => setTurned({ page: to, at });
  const shown = rows.slice(page * size, (page + 1) * size);
  return {
    shown,
    from: page * size + 1,
    to: page * size + shown.length,
    all: rows.length,
    previous: page > 0 ? () => turn(page - 1) : null,
    next: page < last ? () => turn(page + 1) : null,
  };
}
