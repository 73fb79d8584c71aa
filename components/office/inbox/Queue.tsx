import type { RefObject } from 'preact';
import type { OfficeView, Received } from '../../../lib/screens/office-view.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';
import { type Heading, headings, inboxOf } from './items.ts';
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
  view: OfficeView;
  current: string | null;
  list: RefObject<HTMLElement | null>;
  onKey(event: KeyboardEvent): void;
}

/** What waits, by kind; arrows go through it. */
export function Queue({ view, current, list, onKey }: Props) {
  const words = useOffice();
  const inbox = inboxOf(view);
  return (
    <section ref={list} class="queue" aria-label={words.queue} onKeyDown={onKey}>
      {headings.map((heading) => {
        const items = inbox.get(heading) ?? [];
        if (items.length === 0) return null;
        return (
          <div key={heading}>
            <h2>
              {words.headings[heading]} <span>{items.length}</span>
            </h2>
            <ul>
              {items.map((item) => (
                <Item key={item.kept.id} item={item} heading={heading} current={current} />
              ))}
            </ul>
          </div>
        );
      })}
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
