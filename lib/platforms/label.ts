const marks = /\p{M}/gu;
/** Direction marks and zero-width characters: Gmail wraps its shortcuts in them. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A label as it is compared: no case, no accents, plain quotes, `...` for an ellipsis, single spaces, trimmed. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
