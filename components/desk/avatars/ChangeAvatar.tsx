import { useState } from 'preact/hooks';
import { avatarOf } from '../../../lib/display-name/avatar.ts';
import { animals, type Colour, colours } from '../../../lib/display-name/avatar-animals.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Select } from '../../shared/Select.tsx';
import { Up } from '../../shared/Up.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AvatarImage } from './AvatarImage.tsx';
import type { GroupProps } from './AvatarTiles.tsx';
import type { Member } from './members.ts';
import { useAvatars } from './words.ts';

const colourIds = Object.keys(colours) as Colour[];
type Choice = Colour | 'none';

/** Another avatar for one student: those of the others are shown as taken. */
export function ChangeAvatar({ page, group, members, member }: GroupProps & { member: Member }) {
  const words = useAvatars();
  const act = useAct();
  const [first = 'none'] = member.avatar.colours;
  const [colour, setColour] = useState<Choice>(first);
  const taken = new Set(members.filter((each) => each !== member).map(({ avatar }) => avatar.id));
  const choose = async (avatar: string) => {
    const student = member.student.id;
    if (await act.run(() => page.write('setAvatar', { student, avatar }))) {
      location.assign(`#avatars/${group.id}`);
    }
  };
  return (
    <>
      <Up href={`#avatars/${group.id}`} label={words.title} />
      <h1>{words.changeTitle(member.student.firstName)}</h1>
      <div class="colour-choice">
        <Select<Choice>
          label={words.colour}
          value={colour}
          options={[
            ['none', words.noColour],
            ...colourIds.map((id) => [id, `${colours[id]} ${words.colourName(id)}`] as const),
          ]}
          onChange={setColour}
        />
      </div>
      <ErrorNote error={act.error} />
      <ul class="avatar-tiles">
        {Object.keys(animals).map((animal) => {
          const avatar = avatarOf(colour === 'none' ? animal : `${animal}-${colour}`);
          if (!avatar) return null;
          const isTaken = taken.has(avatar.id);
          return (
            <li key={avatar.id}>
              <button
                type="button"
                disabled={isTaken || act.busy}
                aria-pressed={avatar.id === member.avatar.id}
                onClick={() => void choose(avatar.id)}
              >
                <AvatarImage avatar={avatar} size={72} />
                <span>{words.name(avatar.animal, avatar.colours)}</span>
                {isTaken && <small>{words.taken}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
