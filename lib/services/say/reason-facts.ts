import type { FindingKind } from '../../detection/finding.ts';
import type { ReasonFacts } from '../../i18n/reason-words.ts';
import type { PlaceView } from '../../messages.ts';
import { platformById } from '../../platforms/index.ts';
import type { BareReason } from './tell.ts';

/** One of the reason's words, as typed. */
export interface Found {
  kind: FindingKind;
  words: string;
}
/** The platforms that a sentence may name. */
export type NamedPlatforms = Pick<PlaceView, 'platformName' | 'parentPlatform'>;
/** What a page knows of a reason besides the words. */
export type Known = Pick<BareReason, 'fixes' | 'attachments'>;

/** What a sentence may name of a reason: nothing but the words found, as typed, and the platforms. */
export function factsOf(
  { fixes, attachments }: Known,
  found: readonly Found[],
  { platformName, parentPlatform }: NamedPlatforms,
): ReasonFacts {
  const typed = (isName: boolean) => [
    ...new Set(
      found
        .filter(({ kind }) => (kind === 'student' || kind === 'person') === isName)
        .map(({ words }) => words),
    ),
  ];
  const written = fixes.find((fix) => fix.id === 'first-name')?.edits ?? [];
  return {
    names: typed(true),
    outsiders: found.some(({ kind }) => kind === 'person'),
    words: typed(false),
    firstName: written.length === 1 ? (written[0]?.text ?? null) : null,
    platform: platformName,
    parent: parentPlatform && platformById(parentPlatform).name,
    file: attachments.length > 0,
  };
}

/** The words of some spans, taken from the draft itself. */
export const foundIn = (text: string, spans: BareReason['spans']): Found[] =>
  spans.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
