import type { PageSpan } from '../page-view.ts';

/** True where the words found name more than one student, as far as the draft itself tells: « Léa » may be « Léa Tremblay ». */
export function aboutSeveral(
  text: string,
  reasons: readonly { spans: readonly Pick<PageSpan, 'kind' | 'start' | 'end'>[] }[],
): boolean {
  const spans = reasons.flatMap((reason) => reason.spans).filter(({ kind }) => kind === 'student');
  const names = [...new Set(spans.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
  return (
    names.filter((name) => !names.some((other) => other !== name && other.includes(name))).length >
    1
  );
}
