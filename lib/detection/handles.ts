import { GapPattern } from './gap-pattern.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';

interface Account {
  after: number;
  students: readonly number[];
  span: { start: number; end: number };
}

const gluing = new GapPattern(/^[._-]?$/);
const sign = /[@\p{L}\p{M}\d_.-]/u;

/** `@lea.tremblay` read at its first token; null for an e-mail address or an account of nobody known. */
export function handleAt(seq: Sequence, i: number, roster: CompiledRoster): Account | null {
  const start = seq.start(i) - 1;
  if (seq.text.charCodeAt(start) !== 64) return null;
  if (start > 0 && sign.test(seq.text.charAt(start - 1))) return null;
  let after = i + 1;
  let key = seq.shape(i) === 'number' ? '' : seq.word(i);
  for (; after < seq.length && seq.gapIs(after, gluing); after += 1)
    if (seq.shape(after) !== 'number') key += seq.word(after);
  const students = roster.handles.get(key);
  if (!students) return null;
  return { after, students, span: { start, end: seq.end(after - 1) } };
}
