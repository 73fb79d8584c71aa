import type { CompiledRoster } from './roster.ts';
import type { Token } from './tokens.ts';

interface Account {
  after: number;
  students: readonly number[];
  span: { start: number; end: number };
}

const sign = /[@\p{L}\p{M}\d_.-]/u;

/** `@lea.tremblay` read at its first token; null for an e-mail address or an account of nobody known. */
export function handleAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  roster: CompiledRoster,
): Account | null {
  const head = tokens[i];
  if (!head || text.charAt(head.start - 1) !== '@') return null;
  const start = head.start - 1;
  if (start > 0 && sign.test(text.charAt(start - 1))) return null;
  let after = i + 1;
  let key = head.shape === 'number' ? '' : head.word;
  for (let token = tokens[after]; token && /^[._-]?$/.test(token.gap); token = tokens[after]) {
    if (token.shape !== 'number') key += token.word;
    after += 1;
  }
  const students = roster.handles.get(key);
  if (!students) return null;
  return { after, students, span: { start, end: tokens[after - 1]?.end ?? head.end } };
}
