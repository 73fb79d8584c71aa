import { Icon } from '../../shared/icon.tsx';
import { Up } from '../../shared/Up.tsx';
import { AvatarImage } from './AvatarImage.tsx';
import type { GroupProps } from './AvatarTiles.tsx';
import { useAvatars } from './words.ts';

/** The whole group on paper: picture, first name, animal. No last name. */
export function ClassSheet({ group, members }: GroupProps) {
  const words = useAvatars();
  return (
    <>
      <Up href={`#avatars/${group.id}`} label={words.title} />
      <header class="head">
        <h1>
          {words.classSheet} · {group.name}
        </h1>
        <button type="button" class="btn primary" onClick={() => print()}>
          <Icon name="print" /> {words.print}
        </button>
      </header>
      <ul class="avatar-tiles sheet">
        {members.map(({ student, avatar }) => (
          <li key={student.id}>
            <AvatarImage avatar={avatar} size={72} />
            <b>{student.firstName}</b>
            <small>{words.name(avatar.animal, avatar.colours)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
