/** What gaps are mostly made of: each unit has a number from 1, all below 64. */
const common = ' \t\n\r\u00a0\u2009\u200b\u202f!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»‘’“”‐‑–—•…´ʼ';
const numberOfUnit = new Uint8Array(0x2100);
for (let k = 0; k < common.length; k += 1) numberOfUnit[common.charCodeAt(k)] = k + 1;

/** The numbers of a gap without any unit, and of one that is long or made of rare units. */
export const emptyGap = 64;
const rare = 0;

/** A number for what stands in a text from `from` to `to` (UTF-16, end exclusive): equal gaps have equal numbers. */
export function gapNumber(text: string, from: number, to: number): number {
  if (from === to) return emptyGap;
  const last = numberOfUnit[text.charCodeAt(to - 1)] ?? 0;
  if (to - from === 1) return last;
  const first = to - from === 2 ? (numberOfUnit[text.charCodeAt(from)] ?? 0) : 0;
  return first === 0 || last === 0 ? rare : (first << 6) | last;
}

/** A pattern of what stands between two tokens. Its answer for a short gap is worked out once, not for each token. */
export class GapPattern {
  /** By the number of a gap: 0 not asked yet, 1 no, 2 yes. */
  readonly #answers = new Uint8Array(64 * 64);

  constructor(readonly pattern: RegExp) {}

  /** The answer for the number of a gap; null when it is not known. */
  answer(number: number): boolean | null {
    const known = this.#answers[number] ?? 0;
    return known === 0 ? null : known === 2;
  }

  /** Asks the pattern itself. */
  ask(number: number, gap: string): boolean {
    const fits = this.pattern.test(gap);
    if (number !== rare) this.#answers[number] = fits ? 2 : 1;
    return fits;
  }
}
