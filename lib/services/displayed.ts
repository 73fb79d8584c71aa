import type { Finding } from '../detection/finding.ts';
import type { PageDraft } from '../messages.ts';

/** The code that the policy reads for « displayed by the platform » (5.4, switch `platform-mention`). */
const mention = 'platform-mention';

/** Marks the findings that stand wholly in what the platform displays; `text` is the draft, or the draft after a fix. */
export function markDisplayed(
  findings: readonly Finding[],
  draft: PageDraft,
  text: string,
): Finding[] {
  const spans = draft.displayed.flatMap(({ start, end }) => moved(start, end, draft.text, text));
  return findings.map((finding) =>
    spans.some(({ start, end }) => finding.start >= start && finding.end <= end)
      ? { ...finding, reasons: [...finding.reasons, mention] }
      : finding,
  );
}

/** Where a span of `before` stands in `after`; a fix never touches what the platform displays. */
function moved(start: number, end: number, before: string, after: string) {
  if (after.slice(0, end) === before.slice(0, end)) return [{ start, end }];
  const shift = after.length - before.length;
  if (after.slice(start + shift) === before.slice(start)) {
    return [{ start: start + shift, end: end + shift }];
  }
  const found = after.indexOf(before.slice(start, end));
  return found < 0 ? [] : [{ start: found, end: found + end - start }];
}
