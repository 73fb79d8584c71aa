import './lists.css';
import { useState } from 'preact/hooks';
import type { PlaceEntry } from '../../../lib/db/rows.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useShared } from '../../shared/words.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { EditPlace } from './EditPlace.tsx';

/** The answers kept by conversation; each can be changed or forgotten. */
export function Places({ page, register }: SectionProps) {
  const { sections, places: words } = useDesk();
  const shared = useShared();
  const { date } = useSpeech();
  const paging = usePaging(register.places);
  const [editing, setEditing] = useState<string | null>(null);
  const readers = ({ purpose, space, group, student }: PlaceEntry) => {
    if (purpose === 'personal') return words.personal;
    const named = student === null ? undefined : register.names.get(student);
    const whom = named
      ? `${named.firstName} ${named.lastName}`
      : register.groups.find((each) => each.id === group)?.name;
    return whom ? words.of(words.spaces[space], whom) : words.spaces[space];
  };
  return (
    <>
      <SectionHead title={sections.endroits} sub={words.text} />
      {register.places.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="cards-list">
          {paging.shown.map((place) => (
            <li key={place.id}>
              <div>
                <b>{platformName(place.platform)}</b> · {readers(place)}
                <small class="sub address">{place.url}</small>
                <small class="sub">
                  {words.since} {date(place.answeredOn)}
                </small>
              </div>
              <div class="btns">
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={editing === place.id}
                  onClick={() => setEditing(editing === place.id ? null : place.id)}
                >
                  {shared.edit}
                </button>
                <Confirm
                  label={words.forget}
                  question={words.forgetAsk}
                  act={words.forget}
                  onAct={() => page.write('forgetPlace', { id: place.id })}
                />
              </div>
              {editing === place.id && (
                <EditPlace
                  page={page}
                  register={register}
                  place={place}
                  onDone={() => setEditing(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager paging={paging} />
    </>
  );
}
