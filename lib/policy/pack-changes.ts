import type { Pack, PackPlatform } from './schema.ts';

/** One thing that a pack changes against another; clauses and rows by their ids. */
export type PackChange =
  | { kind: 'platform'; id: string; from: PackPlatform | null; to: PackPlatform | null }
  | {
      kind: 'clause' | 'row' | 'reading' | 'form-text';
      id: string;
      how: 'added' | 'removed' | 'changed';
    }
  | { kind: 'effective'; from: string; to: string };

/** What adopting `to` changes for someone who follows `from` (null: nobody yet): platforms first, then rules and texts. */
export function packChanges(from: Pack | null, to: Pack): PackChange[] {
  const platforms = differing(from?.platforms ?? [], to.platforms).map(
    ({ id, before, after }): PackChange => ({
      kind: 'platform',
      id,
      from: before ?? null,
      to: after ?? null,
    }),
  );
  const effective: PackChange[] =
    from && from.effectiveFrom !== to.effectiveFrom
      ? [{ kind: 'effective', from: from.effectiveFrom, to: to.effectiveFrom }]
      : [];
  const parts = [
    ['row', from?.rows ?? [], to.rows],
    ['clause', from?.clauses ?? [], to.clauses],
    ['reading', from?.switches ?? [], to.switches],
    ['form-text', formTexts(from), formTexts(to)],
  ] as const;
  const others = parts.flatMap(([kind, before, after]) =>
    differing<{ id: string }>(before, after).map(
      (each): PackChange => ({ kind, id: each.id, how: howOf(each) }),
    ),
  );
  return [...effective, ...platforms, ...others];
}

/** The body's own texts of the consent form (Annexe A), and what the form says that it follows. */
function formTexts(pack: Pack | null): { id: string; said: unknown }[] {
  const { basis, wording } = pack?.consentForm ?? {};
  const said = Object.entries({ ...(basis && { basis }), ...wording });
  return said.map(([id, text]) => ({ id, said: text }));
}

interface Difference<T> {
  id: string;
  before: T | undefined;
  after: T | undefined;
}

function differing<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T>[] {
  const former = new Map(before.map((each) => [each.id, each]));
  const latter = new Map(after.map((each) => [each.id, each]));
  return [...new Set([...former.keys(), ...latter.keys()])]
    .map((id) => ({ id, before: former.get(id), after: latter.get(id) }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

function howOf({ before, after }: Difference<unknown>): 'added' | 'removed' | 'changed' {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
