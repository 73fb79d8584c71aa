import { emptyGap, type GapPattern } from './gap-pattern.ts';
import { bitOf, bitsOfWords, sentenceSets } from './sentence-sets.ts';
import { type Opening, openings, type Shape, shapes } from './shapes.ts';
import { Tokens } from './tokens.ts';
import { sign } from './units.ts';
import { unknown, type WordSet, wordOf } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** The quotation that is open behind a gap; a line break closes it, a straight quote turns it. */
function quoteAfter(
  gap: string,
  open: { words: number } | undefined,
): { words: number } | undefined {
  let quote = open;
  for (const mark of gap) {
    if (mark === '«' || mark === '“') quote = { words: 0 };
    else if (mark === '»' || mark === '”' || mark === '\n') quote = undefined;
    else if (mark === '"') quote = quote ? undefined : { words: 0 };
  }
  return quote;
}

/** A draft cut into tokens, with the questions that detectors ask about neighbours. */
export class Sequence {
  /** Number of tokens. */
  readonly length: number;
  /** Places of the numbers, so that readers of digits need not look at words. */
  readonly numbers: readonly number[];
  /** The same, and places of the words right before one. */
  readonly atNumbers: readonly number[];
  readonly #tokens: Tokens;
  /** Words that were asked for and that no reader knows, as strings. */
  readonly #built: (string | undefined)[];
  /** Where a quotation is open; null when the draft has none. */
  readonly #quotes: Map<number, { words: number }> | null;
  #masks: Int32Array = new Int32Array(0);
  #mask = 0;
  #setsInMasks = 0;

  /** `tokens`: room that may be used again for another draft, when nothing more is asked of this one. */
  constructor(
    readonly text: string,
    tokens = new Tokens(),
  ) {
    tokens.read(text);
    this.#tokens = tokens;
    this.length = tokens.count;
    this.#built = new Array(tokens.count);
    const numbers: number[] = [];
    const atNumbers: number[] = [];
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.shape[i] !== 3) continue;
      if (i > 0 && tokens.shape[i - 1] !== 3) atNumbers.push(i - 1);
      atNumbers.push(i);
      numbers.push(i);
    }
    this.numbers = numbers;
    this.atNumbers = atNumbers;
    this.#quotes = tokens.signs & sign.quote ? this.#readQuotes() : null;
  }

  #readQuotes(): Map<number, { words: number }> {
    const quotes = new Map<number, { words: number }>();
    let quote: { words: number } | undefined;
    for (let i = 0; i < this.length; i += 1) {
      if ((this.#tokens.gap[i] ?? 0) & (sign.quote | sign.newline))
        quote = quoteAfter(this.gap(i), quote);
      if (!quote) continue;
      quote.words += 1;
      quotes.set(i, quote);
    }
    return quotes;
  }

  #has(i: number): boolean {
    return i >= 0 && i < this.length;
  }

  /** UTF-16 offset of a token; 0 before the first and after the last. */
  start(i: number): number {
    return this.#has(i) ? (this.#tokens.start[i] ?? 0) : 0;
  }

  /** UTF-16 offset behind a token; 0 before the first and after the last. */
  end(i: number): number {
    return this.#has(i) ? (this.#tokens.end[i] ?? 0) : 0;
  }

  /** The folded word; '' before the first token and after the last. */
  word(i: number): string {
    if (!this.#has(i)) return '';
    const known = this.#tokens.known[i] ?? unknown;
    if (known !== unknown) return wordOf(known);
    this.#built[i] ??= this.#build(i);
    return this.#built[i];
  }

  #build(i: number): string {
    const { letters, from } = this.#tokens;
    const to = from[i + 1] ?? 0;
    let word = '';
    for (let k = from[i] ?? 0; k < to; k += 1) word += String.fromCharCode(letters[k] ?? 0);
    return word;
  }

  /** True for a word of the list; quicker than to ask for the word. */
  is(i: number, words: WordSet): boolean {
    return words.holds(this.known(i));
  }

  /** Number of a word that readers know; `unknown` of another. */
  known(i: number): number {
    return this.#has(i) ? (this.#tokens.known[i] ?? unknown) : unknown;
  }

  /** The number that a word has in a table; -1 when it is not there. */
  idIn(table: WordTable, i: number): number {
    if (!this.#has(i)) return -1;
    const { letters, from, hash } = this.#tokens;
    return table.find(letters, from[i] ?? 0, from[i + 1] ?? 0, hash[i] ?? 0);
  }

  /** Number of folded letters or digits. */
  size(i: number): number {
    return this.#has(i) ? (this.#tokens.from[i + 1] ?? 0) - (this.#tokens.from[i] ?? 0) : 0;
  }

  /** null before the first token and after the last. */
  shape(i: number): Shape | null {
    return this.#has(i) ? (shapes[this.#tokens.shape[i] ?? 0] ?? null) : null;
  }

  opens(i: number): Opening {
    return this.#has(i) ? (openings[this.#tokens.opens[i] ?? 0] ?? null) : null;
  }

  /** Number of the sentence, -1 before the first token and after the last. */
  sentence(i: number): number {
    return this.#has(i) ? (this.#tokens.sentence[i] ?? -1) : -1;
  }

  /** What was typed between the token before and this one. */
  gap(i: number): string {
    return this.#has(i) ? this.text.slice(this.end(i - 1), this.start(i)) : '';
  }

  /** True when what was typed between the token before and this one fits a pattern; '' before the first and after the last. */
  gapIs(i: number, pattern: GapPattern): boolean {
    const number = this.#has(i) ? (this.#tokens.gapNumber[i] ?? 0) : emptyGap;
    return pattern.answer(number) ?? pattern.ask(number, this.gap(i));
  }

  /** Signs of the gap before a token, as bits. */
  #signs(i: number): number {
    return this.#has(i) ? (this.#tokens.gap[i] ?? 0) : 0;
  }

  /** True when nothing stands between the token before and this one. */
  glued(i: number): boolean {
    return this.#has(i) && this.start(i) === this.end(i - 1);
  }

  /** True when a sign stands before the token over which no phrase goes on: a comma, a stop, a bracket, a line break… */
  cut(i: number): boolean {
    return (this.#signs(i) & sign.cut) !== 0;
  }

  /** True between « » or double quotes, as long as the line goes. */
  quoted(i: number): boolean {
    return this.#quotes?.has(i) ?? false;
  }

  /** True inside two to six quoted words: a title (« Frère Jacques »). */
  inTitle(i: number): boolean {
    const words = this.#quotes?.get(i)?.words ?? 0;
    return words > 1 && words < 7;
  }

  /** Number of the line of a token. */
  line(i: number): number {
    return this.#has(i) ? (this.#tokens.line[i] ?? 0) : 0;
  }

  shouts(i: number): boolean {
    return this.#has(i) && this.#tokens.shouting[this.sentence(i)] === 1;
  }

  /** Tokens of a sentence: first and the one after the last. */
  bounds(sentence: number): { first: number; after: number } {
    if (sentence < 0 || sentence >= this.#tokens.sentences) return { first: 0, after: 0 };
    const { sentenceFirst } = this.#tokens;
    return { first: sentenceFirst[sentence] ?? 0, after: sentenceFirst[sentence + 1] ?? 0 };
  }

  /** True when only spaces (of any width) stand before the token. */
  spaced(i: number): boolean {
    return (this.#signs(i) & (sign.white | sign.dark | sign.newline)) === sign.white;
  }

  /** True when the token has a capital that its place does not explain. */
  isCapital(i: number): boolean {
    const shape = this.#has(i) ? this.#tokens.shape[i] : 0;
    return shape === 1 || shape === 2;
  }

  /** True when a word of the set stands in the sentence of the token; the draft is read once for all sets. */
  sentenceHas(i: number, words: WordSet): boolean {
    const bit = bitOf(words);
    if (this.#setsInMasks !== sentenceSets()) this.#readMasks();
    return ((this.#masks[this.sentence(i)] ?? 0) & bit) !== 0;
  }

  /** True when a word of the set stands anywhere in the draft. */
  has(words: WordSet): boolean {
    const bit = bitOf(words);
    if (this.#setsInMasks !== sentenceSets()) this.#readMasks();
    return (this.#mask & bit) !== 0;
  }

  #readMasks(): void {
    const { known, sentence, sentences } = this.#tokens;
    this.#masks = new Int32Array(sentences);
    this.#mask = 0;
    this.#setsInMasks = sentenceSets();
    const bitsOfWord = bitsOfWords();
    for (let i = 0; i < this.length; i += 1) {
      const bits = bitsOfWord[known[i] ?? unknown] ?? 0;
      if (bits === 0) continue;
      const at = sentence[i] ?? 0;
      this.#masks[at] = (this.#masks[at] ?? 0) | bits;
      this.#mask |= bits;
    }
  }
}
