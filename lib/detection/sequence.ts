import type { Shape, Token } from './tokens.ts';

/** The quotation that is open behind a gap; a line break closes it, a straight quote turns it. */
function quoteAfter(
  gap: string,
  open: { words: number } | undefined,
): { words: number } | undefined {
  let quote = open;
  for (const sign of gap) {
    if (sign === '«' || sign === '“') quote = { words: 0 };
    else if (sign === '»' || sign === '”' || sign === '\n') quote = undefined;
    else if (sign === '"') quote = quote ? undefined : { words: 0 };
  }
  return quote;
}

/** Sets that sentences are asked about, each with a bit; a word knows the bits of all sets that it is in. */
const bitOfSet = new Map<ReadonlySet<string>, number>();
const bitsOfWord = new Map<string, number>();

function bitOf(words: ReadonlySet<string>): number {
  const known = bitOfSet.get(words);
  if (known !== undefined) return known;
  if (bitOfSet.size === 31) throw new RangeError('a 32nd set of cue words: widen the masks');
  const bit = 1 << bitOfSet.size;
  bitOfSet.set(words, bit);
  for (const word of words) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
  return bit;
}

/** A draft cut into tokens, with the questions that detectors ask about neighbours. */
export class Sequence {
  /** Places of the numbers, so that readers of digits need not look at words. */
  readonly numbers: readonly number[];
  /** More capitals than small letters in a sentence of three words or more: case proves nothing there. */
  readonly #tokens: readonly Token[];
  readonly #shouting: boolean[] = [];
  readonly #lines: number[] = [];
  /** Where a quotation is open; most drafts have none. */
  readonly #quotes = new Map<number, { words: number }>();
  readonly #bounds: { first: number; after: number }[] = [];
  #masks: Int32Array = new Int32Array(0);
  #setsInMasks = 0;

  constructor(
    readonly text: string,
    tokens: readonly Token[],
  ) {
    this.#tokens = tokens;
    const numbers: number[] = [];
    let line = 0;
    let quote: { words: number } | undefined;
    let words = 0;
    let upper = 0;
    let current = -1;
    const closeSentence = () => {
      if (current >= 0) this.#shouting[current] = words > 2 && upper * 3 > words * 2;
      words = 0;
      upper = 0;
    };
    for (let i = 0; i < tokens.length; i += 1) {
      const { gap, shape, word, sentence } = tokens[i] as Token;
      if (gap !== ' ') {
        if (gap.includes('\n')) line += 1;
        quote = quoteAfter(gap, quote);
      }
      if (quote) {
        quote.words += 1;
        this.#quotes.set(i, quote);
      }
      this.#lines.push(line);
      if (sentence === current) (this.#bounds[sentence] as { after: number }).after = i + 1;
      else {
        closeSentence();
        current = sentence;
        this.#bounds[sentence] = { first: i, after: i + 1 };
      }
      if (shape === 'number') numbers.push(i);
      else if (word.length > 1) {
        words += 1;
        if (shape === 'upper') upper += 1;
      }
    }
    closeSentence();
    this.numbers = numbers;
  }

  /** True between « » or double quotes, as long as the line goes. */
  quoted(i: number): boolean {
    return this.#quotes.has(i);
  }

  /** True inside two to six quoted words: a title (« Frère Jacques »). */
  inTitle(i: number): boolean {
    const words = this.#quotes.get(i)?.words ?? 0;
    return words > 1 && words < 7;
  }

  /** Number of the line of a token. */
  line(i: number): number {
    return this.#lines[i] ?? 0;
  }

  /** Number of tokens. */
  get length(): number {
    return this.#tokens.length;
  }

  /** UTF-16 offset of a token. */
  start(i: number): number {
    return this.#tokens[i]?.start ?? 0;
  }

  /** UTF-16 offset behind a token. */
  end(i: number): number {
    return this.#tokens[i]?.end ?? 0;
  }

  /** The folded word; '' before the first token and after the last. */
  word(i: number): string {
    return this.#tokens[i]?.word ?? '';
  }

  /** null before the first token and after the last. */
  shape(i: number): Shape | null {
    return this.#tokens[i]?.shape ?? null;
  }

  opens(i: number): 'sentence' | 'weak' | null {
    return this.#tokens[i]?.opens ?? null;
  }

  /** Number of the sentence, -1 before the first token and after the last. */
  sentence(i: number): number {
    return this.#tokens[i]?.sentence ?? -1;
  }

  /** What was typed between the token before and this one. */
  gap(i: number): string {
    return this.#tokens[i]?.gap ?? '';
  }

  /** True when nothing stands between the token before and this one. */
  glued(i: number): boolean {
    return this.#tokens[i]?.gap === '';
  }

  shouts(i: number): boolean {
    return this.#shouting[this.sentence(i)] ?? false;
  }

  /** Tokens of a sentence: first and the one after the last. */
  bounds(sentence: number): { first: number; after: number } {
    return this.#bounds[sentence] ?? { first: 0, after: 0 };
  }

  /** True when only spaces (of any width) stand before the token. */
  spaced(i: number): boolean {
    const gap = this.gap(i);
    return gap !== '' && !gap.includes('\n') && gap.trim() === '';
  }

  /** True when the token has a capital that its place does not explain. */
  isCapital(i: number): boolean {
    const shape = this.shape(i);
    return shape === 'capital' || shape === 'upper';
  }

  /** True when a word of the set stands in the sentence of the token; the draft is read once for all sets. */
  sentenceHas(i: number, words: ReadonlySet<string>): boolean {
    const bit = bitOf(words);
    if (this.#setsInMasks !== bitOfSet.size) this.#mask();
    return ((this.#masks[this.sentence(i)] ?? 0) & bit) !== 0;
  }

  /** True when a word of the set stands anywhere in the draft. */
  has(words: ReadonlySet<string>): boolean {
    const bit = bitOf(words);
    if (this.#setsInMasks !== bitOfSet.size) this.#mask();
    return this.#masks.some((mask) => (mask & bit) !== 0);
  }

  #mask(): void {
    this.#masks = new Int32Array(this.#bounds.length);
    this.#setsInMasks = bitOfSet.size;
    for (const { word, sentence } of this.#tokens) {
      const bits = bitsOfWord.get(word);
      if (bits !== undefined) this.#masks[sentence] = (this.#masks[sentence] ?? 0) | bits;
    }
  }
}
