import type { Language, PageReason } from '../messages.ts';
import type { Pack } from '../policy/schema.ts';
import type { Fix } from '../verdict/fixes.ts';
import type { Reason } from '../verdict/verdict.ts';
import type { NamedPlatforms } from './say/reason-facts.ts';
import { tell } from './say/tell.ts';
import { clauseText } from './status.ts';
import { areTold } from './told-edits.ts';

/** Fixes whose new words are Vigie's own, the same for everyone. */
const ownWords: ReadonlySet<string> = new Set(['neutral', 'remove']);

/** What a reason is told with. */
export interface Telling {
  pack: Pack;
  lang: Language;
  platforms: NamedPlatforms;
}

/** A reason as the page may know it: offsets, codes, clause texts and their sentences; no name, no id, no consent. */
export function pageReason(
  { level, clause, code, source, evidence }: Reason,
  fixes: readonly Fix[],
  text: string,
  { pack, lang, platforms }: Telling,
): PageReason {
  const bare = {
    level,
    clause: clauseText(clause, pack, lang),
    code,
    source,
    spans: evidence.flatMap(({ finding, attachment }) =>
      finding && attachment === null
        ? [{ start: finding.start, end: finding.end, kind: finding.kind }]
        : [],
    ),
    attachments: [...new Set(evidence.flatMap(({ attachment }) => attachment ?? []))],
    fixes: fixes.map(({ id, edits }) => {
      const told = edits !== null && (ownWords.has(id) || areTold(text, edits));
      return { id, edits: told ? edits : null };
    }),
  };
  return tell(bare, text, lang, platforms, pack);
}
