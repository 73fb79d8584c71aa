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

/** A page of the rows; a list that shrinks shows its last page. */
export function usePaging<T>(rows: readonly T[], size = pageSize): Paging<T> {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const page = Math.min(wanted, last);
  const shown = rows.slice(page * size, (page + 1) * size);
  return {
    shown,
    from: page * size + 1,
    to: page * size + shown.length,
    all: rows.length,
    previous: page > 0 ? () => setWanted(page - 1) : null,
    next: page < last ? () => setWanted(page + 1) : null,
  };
}
