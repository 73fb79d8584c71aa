import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { useJune } from './words.ts';

const namesShown = 3;

/** Whom a post is about, by first names. */
export function usePostWho({ names }: Pick<Register, 'names'>): (post: LedgerEntry) => string {
  const { destroy: words } = useJune();
  const { list } = useSpeech();
  return (post) => {
    const known = post.students.flatMap((id) => names.get(id)?.firstName ?? []);
    const rest = known.length - namesShown;
    if (known.length === 0) return words.nobody;
    return rest > 0 ? words.others(known.slice(0, namesShown).join(', '), rest) : list(known);
  };
}
