import type { Access } from './access.ts';

/** Whether whoever reads may see an access: a principal everybody’s, all others their own, whatever was kept before. */
export function seesAccess(
  { role }: { role: string | null },
  { person }: Pick<Access, 'person'>,
): boolean {
  return role === 'principal' || person === 'own';
}
