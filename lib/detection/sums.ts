import { asking, numberedSums, sums } from './data/context-words.ts';
import type { Sequence } from './sequence.ts';

/** Lines that set a sum to be worked out, whose people do not exist (Problème : Zoé a 15 pommes…). */
export function linesOfSums(seq: Sequence): Set<number> {
  if (!seq.has(asking)) return new Set();
  const opened = new Set<number>();
  const asked = new Set<number>();
  let inLine = -1;
  for (let i = 0; i < seq.length; i += 1) {
    const line = seq.line(i);
    inLine = i > 0 && line === seq.line(i - 1) ? inLine + 1 : 0;
    const numbered = seq.is(i, numberedSums) && seq.shape(i + 1) === 'number';
    if (inLine < 5 && (numbered || seq.is(i, sums))) opened.add(line);
    if (seq.is(i, asking)) asked.add(line);
  }
  return new Set([...opened].filter((line) => asked.has(line)));
}
