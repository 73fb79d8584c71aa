import bold from './fonts/bold.ttf?inline';
import text from './fonts/text.ttf?inline';

/** The two weights of every document: DejaVu Sans Condensed, cut down by `scripts/fonts.mjs`. Part of the code, for nothing can be fetched. */
export const fonts = { text: bytesOf(text), bold: bytesOf(bold) } as const;
export type Weight = keyof typeof fonts;

function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
