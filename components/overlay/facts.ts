import type { FindingKind } from '../../lib/detection/finding.ts';
import type { PageReason, PlaceView } from '../../lib/messages.ts';
import { parentPlatformName } from './platform-name.ts';

/** What a sentence may name: only words of the draft, and the platforms. */
export interface Facts {
  /** Names as typed, each once. */
  names: readonly string[];
  /** Other words found, as typed, each once. */
  words: readonly string[];
  platform: string;
  /** Where parents may be written to. */
  parent: string | null;
  /** The reason is about an attached file. */
  file: boolean;
}

const isName = (kind: FindingKind): boolean => kind === 'student' || kind === 'person';
const platforms = (view: PlaceView) => ({
  platform: view.platformName,
  parent: view.parentPlatform && parentPlatformName(view.parentPlatform),
});

/** The facts of one reason, taken from the draft itself (DESIGN.md, promise 4). */
export function factsOf(reason: PageReason, text: string, view: PlaceView): Facts {
  const typed = (names: boolean) =>
    reason.spans
      .filter((span) => isName(span.kind) === names)
      .map(({ start, end }) => text.slice(start, end));
  return {
    names: [...new Set(typed(true))],
    words: [...new Set(typed(false))],
    ...platforms(view),
    file: reason.attachments.length > 0,
  };
}

/** The facts of one marked word. */
export function factsOfWords(words: string, kind: FindingKind, view: PlaceView): Facts {
  return {
    names: isName(kind) ? [words] : [],
    words: isName(kind) ? [] : [words],
    ...platforms(view),
    file: false,
  };
}
