import type { FixChoice, PageFix, PageReason } from '../../lib/messages.ts';
import { apart } from '../../lib/verdict/apart.ts';
import type { Edit, FixId } from '../../lib/verdict/verdict.ts';

/** How a fix is taken: in the draft, by copying the draft elsewhere, in Vigie's own pages, or by hand. */
export type FixWay = 'draft' | 'elsewhere' | 'window' | 'hand';
const ways: Record<FixId, FixWay> = {
  'first-name': 'draft',
  neutral: 'draft',
  remove: 'draft',
  'own-parent': 'elsewhere',
  'approved-platform': 'elsewhere',
  'work-email': 'elsewhere',
  'record-consent': 'window',
  'request-authorisation': 'window',
  'information-document': 'window',
  'who-appears': 'window',
  'rename-file': 'hand',
};
export const fixWay = (fix: FixId): FixWay => ways[fix];

/** Fixes to choose one of; the first is preselected. */
export const choicesOf = (reason: PageReason): PageFix[] =>
  reason.fixes.filter(({ id }) => /draft|elsewhere/.test(ways[id]));

export type Step =
  | { kind: 'apply'; choices: FixChoice[] }
  | { kind: 'leave'; fix: FixId; way: 'elsewhere' | 'window' }
  | { kind: 'edit' };

/** What the primary button does; `chosen` holds a fix, or null, for each reason. Leaving the page wins, the gravest reason first. */
export function nextStep(reasons: readonly PageReason[], chosen: readonly (FixId | null)[]): Step {
  const away = chosen.find((fix) => fix !== null && ways[fix] === 'elsewhere');
  if (away) return { kind: 'leave', fix: away, way: 'elsewhere' };
  const choices = chosen.flatMap((fix, reason) => (fix === null ? [] : [{ reason, fix }]));
  if (choices.length > 0) return { kind: 'apply', choices };
  const window = reasons.flatMap((reason) => reason.fixes).find((fix) => ways[fix.id] === 'window');
  return window ? { kind: 'leave', fix: window.id, way: 'window' } : { kind: 'edit' };
}

/** Edits of the chosen fixes for the preview: sorted, the larger of two that overlap; `told` is false when some are not known yet. */
export function previewEdits(
  reasons: readonly PageReason[],
  chosen: readonly (FixId | null)[],
): { edits: Edit[]; told: boolean } {
  const fixes = reasons.map((reason, i) => reason.fixes.find((fix) => fix.id === chosen[i]));
  const drafts = fixes.filter((fix) => fix !== undefined && ways[fix.id] === 'draft');
  return {
    edits: apart(drafts.flatMap((fix) => fix?.edits ?? [])),
    told: drafts.every((fix) => fix?.edits !== null),
  };
}
