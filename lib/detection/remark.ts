import type { Lexicon } from './lexicon.ts';
import type { Sequence } from './sequence.ts';

/** Something said of somebody; whom it concerns is settled when the names are known. */
export interface Remark {
  kind: 'result' | 'health' | 'conduct';
  /** Token at which it begins, for its sentence and its neighbours. */
  at: number;
  /** UTF-16, end exclusive. */
  start: number;
  end: number;
}

/** All phrases of a lexicon as remarks of one kind. */
export function remarksOf(kind: Remark['kind'], lexicon: Lexicon, seq: Sequence): Remark[] {
  return lexicon.find(seq).map(({ first, after }) => ({
    kind,
    at: first,
    start: seq.start(first),
    end: seq.end(after - 1),
  }));
}
