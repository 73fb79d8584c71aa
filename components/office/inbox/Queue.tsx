import type { RefObject } from 'preact';
import { groupBy } from '../../../lib/group-by.ts';
import type { Received } from '../../../lib/screens/office-view.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useOffice } from '../words.ts';
import type { Heading } from './items.ts';
import { useTitle } from './use-title.ts';

const icons: Record<Heading, PageIcon> = {
  request: 'permit',
  document: 'document',
  confirmation: 'calendar',
  export: 'lock',
  explain: 'warn',
  prepared: 'sent',
};
interface Props {
  /** All that waits, by heading. */
  inbox: ReadonlyMap<Heading, readonly Received[]>;
  current: string | null;
  list: RefObject<HTMLElement | null>;
  onKey(event: KeyboardEvent): void;
}

/** What waits, by kind; arrows go through it. Of thousands, the part in which one is open. */
export function Queue({ inbox, current, list, onKey }: Props) {
  const words = useOffice();
  const all = [...inbox].flatMap(([heading, items]) => items.map((item) => ({ heading, item })));
  const at = all.findIndex(({ item }) => item.kept.id === current);
  const paging = usePaging(all, 50, at);
  return (
    <section ref={list} class="queue" aria-label={words.queue} onKeyDown={onKey}>
      {[...groupBy(paging.shown, ({ heading }) => heading)].map(([heading, items]) => (
        <div key={heading}>
          <h2>
            {words.headings[heading]} <span>{inbox.get(heading)?.length}</span>
          </h2>
          <ul>
            {items.map(({ item }) => (
              <Item key={item.kept.id} item={item} heading={heading} current={current} />
            ))}
          </ul>
        </div>
      ))}
      <Pager paging={paging} />
    </section>
  );
}

interface ItemProps {
  item: Received;
  heading: Heading;
  current: string | null;
}
function Item({ item, heading, current }: ItemProps) {
  const words = useOffice();
  const titleOf = useTitle();
  const { day } = useDay();
  const { kept, person, prepared, conflict } = item;
  const { id, record, outcome } = kept;
  const groups = 'groups' in record.body ? record.body.groups.join(', ') : '';
  return (
    <li>
      <a href={`#a-traiter/${id}`} aria-current={id === current ? 'true' : undefined}>
        <Icon name={icons[heading]} />
        <span class="q-t">
          <b>{titleOf(record).short}</b>
          <span>{[person, groups].filter(Boolean).join(' · ')}</span>
          {heading === 'explain' && (
            <span class="adv">{conflict ? words.conflict : words.outcomes[outcome]}</span>
          )}
          {prepared && <span>{words.decided[prepared.answer]}</span>}
        </span>
        <span class="q-d">{day(record.issuedOn)}</span>
      </a>
    </li>
  );
}

/** A day of this school year, without its year. */
function useDay() {
  const { date } = useSpeech();
  return { day: (iso: string) => date(iso).replace(/ \d{4}$/u, '') };
}
