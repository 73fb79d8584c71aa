const faults: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe': /[\p{L}]'[\p{L}]/u,
  'straight quotes': /"/,
  'three dots for an ellipsis': /\.\.\./,
  'no no-break space before a colon': /(?<![\u00A0\u202F]):(?=\s|$)/,
  'no no-break space after «': /«(?!\u00A0|\u202F)/,
  'no no-break space before »': /(?<!\u00A0|\u202F)»/,
  'a space before ; ! or ?': /\s[;!?]/,
  'the word « violation »': /\bviolations?\b/i,
};

/** What is wrong with a French text by our typography (Canadian: nothing before `;`, `!`, `?`). */
export function frenchFaults(text: string): string[] {
  return Object.keys(faults).filter((name) => faults[name]?.test(text));
}
