import './accesses-waiting.css';
import type { AccessAsk } from '../../../lib/screens/access-asks.ts';
import { useAccesses } from '../../access/words.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';

const kinds = ['ending', 'review', 'cancellation'] as const;

/** How many accesses ask for something today, by what they ask; nothing where none does. */
export function AccessesWaiting({ asks }: { asks: readonly AccessAsk[] }) {
  const { waiting: words } = useAccesses();
  const { list } = useSpeech();
  if (asks.length === 0) return null;
  const told = kinds.flatMap((kind) => {
    const count = asks.filter(({ about }) => about === kind).length;
    return count > 0 ? [words[kind](count)] : [];
  });
  return (
    <p class="accesses-waiting">
      <Icon name="key" />
      <span>
        {words.title} {list(told)}. <a href="#acces">{words.see}</a>
      </span>
    </p>
  );
}
