import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { Up } from '../../shared/Up.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AvatarImage } from './AvatarImage.tsx';
import type { GroupProps } from './AvatarTiles.tsx';
import { redrawnMembers } from './members.ts';
import { useAvatars } from './words.ts';

/** The avatars of a new school year, each beside the former one, before they are kept. */
export function Redraw({ page, register, group, members }: GroupProps) {
  const words = useAvatars();
  const { compare } = useSpeech();
  const act = useAct();
  const former = new Map(members.map(({ student, avatar }) => [student.id, avatar]));
  const paging = usePaging(redrawnMembers(register, group.id, compare));
  const keep = async () => {
    const change = { group: group.id, year: register.year };
    if (await act.run(() => page.write('redrawAvatars', change))) {
      location.assign(`#avatars/${group.id}`);
    }
  };
  return (
    <>
      <Up href={`#avatars/${group.id}`} label={words.title} />
      <h1>{words.preview}</h1>
      <p class="sub">{words.redrawText(members.length)}</p>
      <ErrorNote error={act.error} />
      <ul class="avatar-tiles redrawn">
        {paging.shown.map(({ student, avatar }) => {
          const old = former.get(student.id);
          return (
            <li key={student.id}>
              <span class="pair">
                {old && <AvatarImage avatar={old} size={40} />}
                <span aria-hidden="true">→</span>
                <AvatarImage avatar={avatar} size={56} />
              </span>
              <b>{student.firstName}</b>
              <small>
                {old && `${words.name(old.animal, old.colours)} ${words.becomes} `}
                {words.name(avatar.animal, avatar.colours)}
              </small>
            </li>
          );
        })}
      </ul>
      <Pager paging={paging} />
      <div class="acts">
        <button type="button" class="btn primary" disabled={act.busy} onClick={() => void keep()}>
          {words.redraw}
        </button>
      </div>
    </>
  );
}
