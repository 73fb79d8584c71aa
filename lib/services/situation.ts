import { detect } from '../detection/detect.ts';
import type { Finding } from '../detection/finding.ts';
import type { PageDraft } from '../messages.ts';
import { readableFileName } from '../verdict/file-name.ts';
import type { GroupState, Situation } from '../verdict/verdict.ts';
import { markDisplayed } from './displayed.ts';
import type { Known } from './snapshot.ts';
import type { Where } from './where.ts';

/**
 * Everything that a verdict on this draft depends on, or on what a fix would make of it (`text`). Findings that the
 * teacher said are none are left out.
 */
export function situationOf(
  draft: PageDraft,
  where: Where,
  snapshot: Known,
  text = draft.text,
): Situation {
  const { students, roster } = snapshot.classList(where.group?.id ?? null);
  const { authorisations, consents, settings } = snapshot;
  const { on, place } = where;
  const owner = place.space.startsWith('own-') ? place.student : null;
  const exceptions = snapshot.exceptionsAt(where.id);
  const dismissed = (finding: Finding, typed: string) =>
    draft.dismissed.some(
      (none) => none.kind === finding.kind && none.text === typed.slice(finding.start, finding.end),
    );
  const found = (readable: string, typed: string): Finding[] =>
    detect(readable, roster, { owner, exceptions, ownNumbers: settings.schoolNumbers }).filter(
      (finding) => !dismissed(finding, typed),
    );
  return {
    on,
    place,
    text,
    findings: markDisplayed(found(text, text), draft, text),
    attachments: draft.attachments.map(({ kind, name, digest }) => ({
      kind,
      name,
      students: snapshot.appearances.get(digest ?? '') ?? null,
      findings: found(readableFileName(name), name),
    })),
    group: groupState(where, snapshot),
    authorisations,
    consents,
    students,
  };
}

function groupState({ group, place }: Where, { notices }: Known): GroupState | null {
  if (!group) return null;
  const notice = notices.find(
    (each) => each.group === group.id && each.platform === place.platform,
  );
  return { platforms: group.platforms, notice: notice ?? null };
}
