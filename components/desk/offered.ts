import { approvalWay } from '../../lib/policy/approval-way.ts';
import { asksForDocument } from '../../lib/policy/asks-for-document.ts';
import type { Register } from '../../lib/screens/register.ts';
import { accessUses } from './documents/access-uses.ts';
import type { SectionId } from './section.ts';

/** Whether the navigation offers a section: not one of which the pack asks nothing, unless something lies in it. */
export function isOffered(id: SectionId, register: Register): boolean {
  const { pack, exports, documents, authorisations } = register;
  if (!pack) return true;
  if (id === '30-juin') return Boolean(pack.retention ?? pack.exports) || exports.length > 0;
  if (id === 'autorisations') return approvalWay(pack) !== 'list-only' || authorisations.length > 0;
  if (id !== 'documents') return true;
  return asksForDocument(pack) || documents.length > 0 || accessUses(register).length > 0;
}
