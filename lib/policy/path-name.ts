/**
 * A path in a pack as a person can find it: an item of a list is named by its id where it has one (`rows.no-notice.when`),
 * since positions change once a pack is joined with its base.
 */
export function pathName(root: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = root;
  const steps = path.map((step) => {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[step];
    const id =
      typeof step === 'number' ? (at as { id?: unknown } | null | undefined)?.id : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return steps.join('.') || '/';
}
