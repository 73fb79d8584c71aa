import { packById } from '../../lib/policy/packs.ts';

/** What a shipped pack says on pages for a clause, in French. */
export function noticeSentence(pack: string, clause: string): string {
  const { exports, reminders = [], registers = [] } = packById(pack) ?? {};
  const undertakings = registers.flatMap(({ undertaking }) => undertaking ?? []);
  const found = [...(exports ? [exports] : []), ...reminders, ...undertakings].find(
    (each) => each.clause === clause,
  );
  if (!found) throw new Error(`${pack} says nothing for ${clause}`);
  return found.fr;
}
