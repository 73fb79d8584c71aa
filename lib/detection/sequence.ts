import type { Token } from './tokens.ts';

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

/** A draft cut into tokens, with the questions that detectors ask about neighbours. */
export class Sequence {
  /** More capitals than small letters in a sentence of three words or more: case proves nothing there. */
  readonly #shouting: boolean[] = [];
  readonly #lines: number[] = [];
  readonly #quotes: ({ words: number } | undefined)[] = [];
  readonly #having = new Map<ReadonlySet<string>, Set<number>>();
  readonly #bounds: { first: number; after: number }[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    let line = 0;
    let quote: { words: number } | undefined;
    tokens.forEach((token, i) => {
      if (token.gap.includes('\n')) line += 1;
      this.#lines.push(line);
      quote = quoteAfter(token.gap, quote);
      if (quote) quote.words += 1;
      this.#quotes.push(quote);
      const bounds = this.#bounds[token.sentence];
      if (bounds) bounds.after = i + 1;
      else this.#bounds[token.sentence] = { first: i, after: i + 1 };
    });
    this.#shouting = this.#bounds.map(({ first, after }) => {
      const words = tokens
        .slice(first, after)
        .filter(({ shape, word }) => shape !== 'number' && word.length > 1);
      const upper = words.filter(({ shape }) => shape === 'upper').length;
      return words.length > 2 && upper * 3 > words.length * 2;
    });
  }

  /** True between « » or double quotes, as long as the line goes. */
  quoted(i: number): boolean {
    return this.#quotes[i] !== undefined;
  }

  /** True inside two to six quoted words: a title (« Frère Jacques »). */
  inTitle(i: number): boolean {
    const words = this.#quotes[i]?.words ?? 0;
    return words > 1 && words < 7;
  }

  /** Number of the line of a token. */
  line(i: number): number {
    return this.#lines[i] ?? 0;
  }

  word(i: number): string {
    return this.tokens[i]?.word ?? '';
  }

  gap(i: number): string {
    return this.tokens[i]?.gap ?? '';
  }

  shouts(i: number): boolean {
    return this.#shouting[this.tokens[i]?.sentence ?? -1] ?? false;
  }

  /** Tokens of a sentence: first and the one after the last. */
  bounds(sentence: number): { first: number; after: number } {
    return this.#bounds[sentence] ?? { first: 0, after: 0 };
  }

  /** True when only spaces (of any width) stand before the token. */
  spaced(i: number): boolean {
    const { gap = '' } = this.tokens[i] ?? {};
    return gap !== '' && !gap.includes('\n') && gap.trim() === '';
  }

  /** True when the token has a capital that its place does not explain. */
  isCapital(i: number): boolean {
    const shape = this.tokens[i]?.shape;
    return shape === 'capital' || shape === 'upper';
  }

  /** True when a word of the set stands in the sentence of the token; each set is looked up once a sentence. */
  sentenceHas(i: number, words: ReadonlySet<string>): boolean {
    let sentences = this.#having.get(words);
    if (!sentences) {
      sentences = new Set();
      for (const token of this.tokens) if (words.has(token.word)) sentences.add(token.sentence);
      this.#having.set(words, sentences);
    }
    return sentences.has(this.tokens[i]?.sentence ?? -1);
  }
}
