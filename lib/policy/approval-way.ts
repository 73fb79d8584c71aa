import type { Pack } from './schema.ts';

/**
 * How a platform that is not approved comes into use (4.0): the principal authorises it with the security committee or
 * alone, somebody does whom Vigie does not reach, the principal is told and that is enough, or nobody authorises any.
 */
export type ApprovalWay = 'committee' | 'authorise' | 'elsewhere' | 'inform' | 'list-only';

/** The way of a pack; one that says nothing of it leaves it to the principal. */
export function approvalWay(pack: Pick<Pack, 'approval'> | null): ApprovalWay {
  const approval = pack?.approval;
  if (!approval) return 'authorise';
  const { level, by, committee } = approval;
  if (level !== 'authorise') return level;
  if (!by.includes('principal')) return 'elsewhere';
  return committee ? 'committee' : 'authorise';
}
