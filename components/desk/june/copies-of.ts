import type { Listed } from '../../../lib/screens/june.ts';

/** Residual copies of a list, files that left the platform included: how many are looked at, of how many. */
export function copiesOf(
  { exports, recipe: { copies } }: Pick<Listed, 'exports' | 'recipe'>,
  isTicked: (item: string) => boolean,
): { done: number; all: number } {
  const deleted = exports.filter(({ deletedOn }) => deletedOn !== null).length;
  return {
    done: deleted + copies.filter(({ id }) => isTicked(id)).length,
    all: exports.length + copies.length,
  };
}
