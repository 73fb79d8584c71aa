import type { Finding } from '../detection/finding.ts';
import { firstNameEdits } from '../display-name/first-name.ts';
import { neutralEdits } from '../display-name/neutral.ts';
import { applyEdits } from './edits.ts';
import { removeEdits } from './remove.ts';
import type { Edit, FixId, Reason, Situation, Verdict } from './verdict.ts';

/** A way on. `edits` null: it leaves the draft as it is (a consent to record, a page to open, a file to rename). */
export interface Fix {
  id: FixId;
  edits: readonly Edit[] | null;
}

/** The changes of the draft that a fix makes for a reason; null for one that leaves the draft as it is. */
export function editsOf(fix: FixId, reason: Reason, situation: Situation): Edit[] | null {
  const { text, students } = situation;
  const findings = findingsOf(reason);
  if (fix === 'first-name') {
    // Homonyms: a name is shortened when all who may be meant have consent.
    const agreed = findings.filter((each) =>
      each.students.every((id) => reason.students.includes(id)),
    );
    return firstNameEdits(text, agreed, students);
  }
  if (fix === 'neutral') return neutralEdits(text, findings);
  return fix === 'remove' ? removeEdits(text, findings, situation.findings) : null;
}

/**
 * For each reason of a verdict, in order, the fixes that help: with edits only where the draft, judged again with
 * them, is not held or advised against for the same reason and still says something. `rejudge` detects and judges.
 */
export function fixesOf(
  situation: Situation,
  verdict: Verdict,
  rejudge: (text: string) => Verdict,
): Fix[][] {
  const offered = verdict.reasons.map((reason) =>
    reason.fixes.flatMap((id): Fix[] => {
      const edits = editsOf(id, reason, situation);
      if (edits === null) return [{ id, edits }];
      const text = applyEdits(situation.text, edits);
      if (edits.length === 0 || text.trim() === '') return [];
      return persists(reason, rejudge(text)) ? [] : [{ id, edits }];
    }),
  );
  return offered.map((fixes) =>
    fixes.map((fix) => ({
      ...fix,
      edits: fix.edits && beside(fix.edits, offered, situation.text),
    })),
  );
}

/**
 * Two sentences that follow each other, taken out for two reasons, both take the blank between them; the first keeps it,
 * so that both can be taken out at once.
 */
function beside(edits: readonly Edit[], offered: readonly Fix[][], text: string): Edit[] {
  const others = offered.flat().flatMap((fix) => fix.edits ?? []);
  return edits.map((edit) => {
    const before = others.find(
      ({ start, end }) => start < edit.start && edit.start < end && end < edit.end,
    );
    const isBlank = before !== undefined && text.slice(edit.start, before.end).trim() === '';
    return isBlank ? { ...edit, start: before.end } : edit;
  });
}

/** Every first-name change of the draft (5.4), of consented students only. */
export function firstNameChanges(situation: Situation, verdict: Verdict): Edit[] {
  const shortenable = verdict.reasons.filter((reason) => reason.fixes.includes('first-name'));
  return shortenable.flatMap((reason) => editsOf('first-name', reason, situation) ?? []);
}

function findingsOf(reason: Reason): Finding[] {
  return reason.evidence.flatMap(({ finding, attachment }) =>
    finding && attachment === null ? [finding] : [],
  );
}

/** The same row still speaks of the text; what it says of a file is another reason. */
function persists(reason: Reason, again: Verdict): boolean {
  return again.reasons.some((each) => each.rule === reason.rule && findingsOf(each).length > 0);
}
