import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { useJune } from './words.ts';

const namesShown = 3;
interface PostWords {
  /** Whom it is about, by first names. */
  who(post: LedgerEntry): string;
  /** Of a post that was added by hand only the day is known. */
  when(post: LedgerEntry): string;
  /** What it shows. */
  media(post: LedgerEntry): string;
}

/** How a post of a list is told. */
export function usePostWords({ names, settings }: Pick<Register, 'names' | 'settings'>): PostWords {
  const { destroy: words } = useJune();
  const { list, date, moment } = useSpeech();
  return {
    who({ students }) {
      const known = students.flatMap((id) => names.get(id)?.firstName ?? []);
      const rest = known.length - namesShown;
      if (known.length === 0) return words.nobody;
      return rest > 0 ? words.others(known.slice(0, namesShown).join(', '), rest) : list(known);
    },
    when({ elsewhere, sentAt }) {
      return elsewhere ? date(sentAt.slice(0, 10)) : moment(sentAt, settings.timeZone);
    },
    media({ media, shows = [] }) {
      if (shows.length > 0) return list(shows.map((kind) => words.shown[kind]));
      return media ? words.anyMedia : words.text;
    },
  };
}
