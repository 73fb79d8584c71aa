import { registerErrors, VigieError } from '../errors.ts';

/** The file is not JSON; `line` counts from 1, 0 where the reader does not tell. */
export class PackNotJson extends VigieError {}
export class PackTooLarge extends VigieError {}
registerErrors({ PackNotJson, PackTooLarge });

/** In UTF-16 units; ours is 40,000. */
export const longestPack = 2_000_000;

/** What a pack's text holds, before any check of it. Throws `PackTooLarge`, `PackNotJson`. */
export function packJson(text: string): unknown {
  if (text.length > longestPack) {
    throw new PackTooLarge(`${text.length} characters`, { limit: longestPack / 1_000_000 });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const line = lineOf(String(cause), text);
    throw new PackNotJson(`line ${line}`, { line }, { cause });
  }
}

/** Firefox and newer Chromiums tell the line, older ones the position. */
function lineOf(message: string, text: string): number {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}
