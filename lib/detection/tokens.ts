import { fold } from './fold.ts';
import { gapNumber } from './gap-pattern.ts';
import { capital, nowhere, number, sentenceStart, shapeOf, upper, weak } from './shapes.ts';
import { foldedUnit, foldedUnits, sign, unitKind, unitRecord } from './units.ts';
import { knownWords, unknown, WordSet } from './vocabulary.ts';
import { hashBase, hashWord } from './word-table.ts';

/** Function words that differ only by an accent; folding them would merge `à` with `a`, `dès` with `des`. */
const accented = new WordSet(['à', 'dès', 'où', 'là', 'dû', 'sûr', 'né']);
/** Hashes of the same without their accent: no other word need be looked at. */
const plain = new Set([...accented].map((word) => hashWord(fold(word))));

/** After these a full stop ends no sentence. */
const shortened = new WordSet(
  'm mm mme mmes mlle mr mrs ms dr dre prof st ste no tel poste ext app apt ex p pp av boul bd ave'.split(
    ' ',
  ),
);

/**
 * The words and numbers of a draft, cut in one pass: typed arrays with one place a token, so that an ordinary word
 * costs one look-up and no object. Nothing is normalised before its offset is known. Read again, it is another draft's.
 */
export class Tokens {
  /** Number of tokens; what the arrays hold beyond is of an earlier draft. */
  count = 0;
  /** Number of sentences. */
  sentences = 0;
  /** Signs of all gaps together. */
  signs = 0;
  /** UTF-16 offsets in the draft, end exclusive. */
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Folded: lower case, no accents, no invisible characters. Letters of all tokens, and where those of a token begin. */
  letters = new Uint16Array(0);
  from = new Int32Array(1);
  hash = new Int32Array(0);
  /** Number of a word that readers know, `unknown` of the others. */
  known = new Int32Array(0);
  /** Places in `shapes` and `openings`. */
  shape = new Uint8Array(0);
  opens = new Uint8Array(0);
  /** Signs of the gap before the token, and its number. */
  gap = new Uint16Array(0);
  gapNumber = new Uint16Array(0);
  /** Numbers of the sentence and of the line, from 0. */
  sentence = new Int32Array(0);
  line = new Int32Array(0);
  /** First token of a sentence. */
  sentenceFirst = new Int32Array(1);
  /** 1: more capitals than small letters in a sentence of three words or more, so that case proves nothing there. */
  shouting = new Uint8Array(0);

  #reserve(length: number): void {
    if (this.start.length >= length && this.start.length < 4 * length + 65_536) return;
    this.start = new Int32Array(length);
    this.end = new Int32Array(length);
    // A Hangul syllable folds to three letters, and no unit to more.
    this.letters = new Uint16Array(3 * length);
    this.from = new Int32Array(length + 1);
    this.hash = new Int32Array(length);
    this.known = new Int32Array(length);
    this.shape = new Uint8Array(length);
    this.opens = new Uint8Array(length);
    this.gap = new Uint16Array(length);
    this.gapNumber = new Uint16Array(length);
    this.sentence = new Int32Array(length);
    this.line = new Int32Array(length);
    this.sentenceFirst = new Int32Array(length + 1);
    this.shouting = new Uint8Array(length);
  }

  /** Cuts a draft. */
  read(text: string): void {
    this.#reserve(text.length);
    this.count = 0;
    this.sentences = 0;
    this.signs = 0;
    const vocabulary = knownWords();
    const { length } = text;
    let line = 0;
    let words = 0;
    let shouted = 0;
    let signs = 0;
    let last = 0;
    let i = 0;
    while (i < length) {
      const unit = unitRecord(text.charCodeAt(i));
      const kind = unit & unitKind.mask;
      if (kind === unitKind.separator || kind === unitKind.skipped) {
        signs |= unit;
        i += 1;
        continue;
      }
      const token = this.count;
      const opened = this.#opens(text, last, i, signs);
      if (signs & sign.newline) line += 1;
      if (opened === sentenceStart) {
        this.#closeSentence(words, shouted);
        this.sentenceFirst[this.sentences] = token;
        this.sentences += 1;
        words = 0;
        shouted = 0;
      }
      this.signs |= signs;
      this.start[token] = i;
      this.opens[token] = opened;
      this.gap[token] = signs;
      this.gapNumber[token] = gapNumber(text, last, i);
      this.sentence[token] = this.sentences - 1;
      this.line[token] = line;
      signs = 0;
      if (kind === unitKind.digit) i = this.#number(text, i);
      else {
        const seams = text.charCodeAt(i - 1) === 35 || (i === last && token > 0);
        i = this.#word(text, i, seams);
        const letters = (this.from[token + 1] ?? 0) - (this.from[token] ?? 0);
        if (letters > 1) {
          words += 1;
          if (this.shape[token] === upper) shouted += 1;
        }
      }
      last = this.end[token] ?? 0;
      const number = vocabulary.find(
        this.letters,
        this.from[token] ?? 0,
        this.from[token + 1] ?? 0,
        this.hash[token] ?? 0,
      );
      this.known[token] = Math.max(unknown, number);
      this.count = token + 1;
    }
    this.#closeSentence(words, shouted);
    this.sentenceFirst[this.sentences] = this.count;
  }

  #closeSentence(words: number, shouted: number): void {
    if (this.sentences > 0)
      this.shouting[this.sentences - 1] = words > 2 && shouted * 3 > words * 2 ? 1 : 0;
  }

  #opens(text: string, last: number, start: number, signs: number): number {
    const before = this.count - 1;
    if (before < 0 || signs & sign.newline) return sentenceStart;
    if (signs & sign.stop && signs & sign.white) {
      const shorthand = text.charCodeAt(last) === 46 && this.#isShort(before);
      if (!shorthand) return sentenceStart;
    }
    const hyphen = start === last + 1 && text.charCodeAt(last) === 45;
    if (signs & sign.opening && !hyphen) return weak;
    return this.shape[before] === number && this.opens[before] !== nowhere ? weak : nowhere;
  }

  /** True for an initial and for a shortened word. */
  #isShort(i: number): boolean {
    const letters = (this.from[i + 1] ?? 0) - (this.from[i] ?? 0);
    const initial = letters === 1 && this.shape[i] === capital;
    return initial || shortened.holds(this.known[i] ?? unknown);
  }

  /** Reads a run of digits; the place behind it. */
  #number(text: string, start: number): number {
    const token = this.count;
    let to = this.from[token] ?? 0;
    let hash = 0;
    let i = start;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 48 || code > 57) break;
      hash = (Math.imul(hash, hashBase) + code) | 0;
      this.letters[to++] = code;
    }
    this.end[token] = i;
    this.from[token + 1] = to;
    this.hash[token] = hash;
    this.shape[token] = number;
    return i;
  }

  /** Reads a word; the place behind it, marks and zero width that follow it included. */
  #word(text: string, start: number, seams: boolean): number {
    const { letters, count: token } = this;
    let to = this.from[token] ?? 0;
    let hash = 0;
    let end = start;
    /** Signs of all its units; `wide` tells whether one is no ASCII. */
    let signs = 0;
    let wide = 0;
    let before = 0;
    let i = start;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const unit = unitRecord(code);
      const kind = unit & unitKind.mask;
      if (kind === unitKind.letter) {
        hash = (Math.imul(hash, hashBase) + code) | 0;
        letters[to++] = code;
        end = i + 1;
      } else if (kind === unitKind.other) {
        // At the seam of two words written as one in a hashtag (`#BravoLéa`).
        const seam =
          seams && unit & sign.capital && before & sign.small && !(before & sign.capital);
        if (seam && i > start) break;
        const folded = foldedUnit(code);
        if (folded !== 0) {
          hash = (Math.imul(hash, hashBase) + folded) | 0;
          letters[to++] = folded;
        } else
          for (const letter of foldedUnits(code)) {
            hash = (Math.imul(hash, hashBase) + letter.charCodeAt(0)) | 0;
            letters[to++] = letter.charCodeAt(0);
          }
        end = i + 1;
      } else if (kind === unitKind.skipped) {
        if (code >= 0x300 && code < 0x370) end = i + 1;
      } else break;
      before = unit;
      wide |= code;
      signs |= unit;
    }
    this.shape[token] = shapeOf(unitRecord(text.charCodeAt(start)), signs, end - start);
    if (wide > 127 && plain.has(hash)) {
      const raw = text.slice(start, end).toLowerCase();
      if (accented.has(raw)) {
        to = this.from[token] ?? 0;
        for (const letter of raw) letters[to++] = letter.charCodeAt(0);
        hash = hashWord(raw);
      }
    }
    this.end[token] = end;
    this.from[token + 1] = to;
    this.hash[token] = hash;
    return i;
  }
}
