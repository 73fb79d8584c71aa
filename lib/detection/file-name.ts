import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const fileEndings = wordSet(
  'pdf doc docx odt txt rtf ppt pptx odp key pages xls xlsx ods csv jpg jpeg png gif heic webp mp wav mov avi zip',
);
const gluing = new GapPattern(/^[-_.]?$/);
const stop = new GapPattern(/^\.$/);

/** The words behind are glued on up to the ending of a file: `marine-cote_expose.docx`. */
export function inFileName(seq: Sequence, after: number): boolean {
  for (let k = after; k < after + 6 && seq.gapIs(k, gluing); k += 1)
    if (seq.gapIs(k, stop) && seq.is(k, fileEndings)) return true;
  return false;
}
