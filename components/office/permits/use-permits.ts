import { type ApprovalWay, approvalWay } from '../../../lib/policy/approval-way.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useReport } from '../words.ts';

type Words = ReturnType<typeof useReport>['permits'];

/** How the pack lets a platform come into use (4.0), and the office's words in that way. */
export function usePermits({ pack }: Register): { way: ApprovalWay; words: Words } {
  const { permits } = useReport();
  const way = approvalWay(pack);
  if (way === 'committee') return { way, words: permits };
  const own = way === 'inform' || way === 'list-only' ? permits[way] : permits.alone;
  return { way, words: { ...permits, ...own } };
}
