/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Abbreviations whose period ends no sentence, and a name's initial before its surname (L. Tremblay). */
const abbreviation =
  /(?:^|[^\p{L}])(?:mmes?|mlles?|mm?|mr|mrs|ms|dre?|drs|ste?|prof|app|tél|tel|no|p|pp|ex|cf|av|boul|jr|sr|s\.v\.p|e\.g|i\.e)\.$/iu;
const loneInitial = /(?:^|[\s(])\p{Lu}\.$/u;

/**
 * The sentences of a draft, without the blanks between them. A line is never part of two sentences' worth of text:
 * a line break always ends one, as lists are written. A period inside a `whole` stretch (a name) ends none.
 */
export function sentencesOf(text: string, whole: readonly Stretch[] = []): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const body = text.slice(start, end);
    const trimmed = body.trim();
    if (trimmed !== '') {
      const from = start + body.indexOf(trimmed);
      sentences.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(/\n|[.!?…]+(?:["'’”)\]]|[ \u00a0\u202f]?»)*(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n') close(match.index);
    else if (!whole.some((each) => each.start < end && end < each.end) && ends(text, end, whole)) {
      close(end);
    }
  }
  close(text.length);
  return sentences;
}

function ends(text: string, end: number, whole: readonly Stretch[]): boolean {
  const before = text.slice(0, end);
  if (!before.endsWith('.')) return true;
  if (abbreviation.test(before)) return false;
  const next = text.slice(end).trimStart().charAt(0);
  if (whole.some((each) => each.end === end)) return !/\p{Ll}/u.test(next);
  return !loneInitial.test(before);
}

/** The sentence that holds an offset; the whole text when it falls between two. */
export function sentenceAt(text: string, offset: number, whole: readonly Stretch[] = []): Stretch {
  const found = sentencesOf(text, whole).find((each) => each.start <= offset && offset < each.end);
  return found ?? { start: 0, end: text.length };
}
