import { approvalWay } from './approval-way.ts';
import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';

/**
 * What a pack says of a site that Vigie does not read yet: approved or ruled out, what it takes before anyone writes there
 * (4.0), that people only sign in there, or nothing at all.
 */
export type SaidOfSite =
  | 'approved'
  | 'forbidden'
  | 'authorisation'
  | 'inform'
  | 'list-only'
  | 'sign-in'
  | 'nothing';

/** Of a site by its host; without a pack, or for a page that is no site, nothing. */
export function saidOfSite(pack: Pack | null, host: string | null): SaidOfSite {
  const known = pack && host ? platformIn(pack, `site:${host}`) : null;
  if (!known) return 'nothing';
  if (known.signIn) return 'sign-in';
  if (known.status !== 'authorisation-required') return known.status;
  const way = approvalWay(pack);
  return way === 'inform' || way === 'list-only' ? way : 'authorisation';
}
