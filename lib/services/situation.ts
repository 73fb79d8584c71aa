import { detect } from '../detection/detect.ts';
import type { Finding } from '../detection/finding.ts';
import type { CompiledRoster } from '../detection/roster.ts';
import type { PageDraft } from '../messages.ts';
import { readableFileName } from '../verdict/file-name.ts';
import type { GroupState, Situation } from '../verdict/verdict.ts';
import type { Snapshot } from './snapshot.ts';
import type { Where } from './where.ts';

/** Everything that a verdict on this draft depends on. Findings that the teacher said are none are left out. */
export function situationOf(draft: PageDraft, where: Where, snapshot: Snapshot): Situation {
  const { students, roster } = snapshot.classList(where.group?.id ?? null);
  const { authorisations, consents } = snapshot;
  return {
    on: where.on,
    place: where.place,
    text: draft.text,
    findings: found(draft.text, draft.text, roster, draft.dismissed),
    attachments: draft.attachments.map(({ kind, name }) => ({
      kind,
      name,
      students: null,
      findings: found(readableFileName(name), name, roster, draft.dismissed),
    })),
    group: groupState(where, snapshot),
    authorisations,
    consents,
    students,
  };
}

function found(
  text: string,
  typed: string,
  roster: CompiledRoster,
  dismissed: PageDraft['dismissed'],
): Finding[] {
  const isNone = ({ kind, start, end }: Finding) =>
    dismissed.some((each) => each.kind === kind && each.text === typed.slice(start, end));
  return detect(text, roster).filter((finding) => !isNone(finding));
}

function groupState({ group, place }: Where, { notices }: Snapshot): GroupState | null {
  if (!group) return null;
  const notice = notices.find(
    (each) => each.group === group.id && each.platform === place.platform,
  );
  return { platforms: group.platforms, notice: notice ?? null };
}
