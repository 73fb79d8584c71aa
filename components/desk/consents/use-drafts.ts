import { useState } from 'preact/hooks';
import type { Draft } from './answers.ts';
import { type DraftAnswer, type Drafts, draftKey } from './drafts.ts';

export type CellDraft = readonly [cell: Omit<DraftAnswer, 'answer'>, draft: Draft];

/** The answers drafted so far; `set` drafts some, or takes their drafts back (null). */
export function useDrafts() {
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const set = (cells: readonly CellDraft[]) => {
    const next = new Map(drafts);
    for (const [cell, draft] of cells) {
      if (draft === null) next.delete(draftKey(cell));
      else next.set(draftKey(cell), { ...cell, answer: draft });
    }
    setDrafts(next);
  };
  return { drafts, set, clear: () => setDrafts(new Map()) };
}
