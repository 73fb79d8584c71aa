import type { FindingKind } from '../../lib/detection/finding.ts';
import type { ReasonFacts } from '../../lib/i18n/reason-words.ts';
import type { PageReason, PlaceView } from '../../lib/messages.ts';
import { platformName } from '../shared/platform-name.ts';

/** One of the reason's words, as typed. */
export interface Found {
  kind: FindingKind;
  words: string;
}

/** What a sentence may name of a reason: the words found, as typed, and the platforms. */
export function factsOf(reason: PageReason, found: readonly Found[], view: PlaceView): ReasonFacts {
  const typed = (isName: boolean) => [
    ...new Set(
      found
        .filter(({ kind }) => (kind === 'student' || kind === 'person') === isName)
        .map(({ words }) => words),
    ),
  ];
  const written = reason.fixes.find((fix) => fix.id === 'first-name')?.edits ?? [];
  return {
    names: typed(true),
    outsiders: found.some(({ kind }) => kind === 'person'),
    words: typed(false),
    firstName: written.length === 1 ? (written[0]?.text ?? null) : null,
    platform: view.platformName,
    parent: view.parentPlatform && platformName(view.parentPlatform),
    file: reason.attachments.length > 0,
  };
}

/** The reason's words, taken from the draft itself. */
export const foundIn = (text: string, { spans }: PageReason): Found[] =>
  spans.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
