import { type ApprovalWay, approvalWay } from '../../../lib/policy/approval-way.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useRecordWords } from '../records/words.ts';
import { useDesk } from '../words.ts';

type Words = ReturnType<typeof useDesk>['authorisations'];
type Request = ReturnType<typeof useRecordWords>['request'];

/** How the pack lets a platform come into use (4.0), and the words of the list and of the request in that way. */
export function useApproval({ pack }: Register): {
  way: ApprovalWay;
  /** Whether the principal is asked, or told, by a signed record. */
  asksHere: boolean;
  words: Words;
  request: Request;
} {
  const { authorisations } = useDesk();
  const { request } = useRecordWords();
  const way = approvalWay(pack);
  const asksHere = way !== 'elsewhere' && way !== 'list-only';
  if (way === 'committee') return { way, asksHere, words: authorisations, request };
  if (way === 'inform') {
    return {
      way,
      asksHere,
      words: { ...authorisations, ...authorisations.inform },
      request: { ...request, ...request.inform },
    };
  }
  const own = way === 'authorise' ? {} : authorisations[way];
  const words = { ...authorisations, ...own };
  return { way, asksHere, words, request: { ...request, ...request.alone } };
}
