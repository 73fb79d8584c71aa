import { useEffect, useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import { avatarPicture } from '../../../lib/display-name/avatar-picture.ts';
import { nameWithAvatar } from '../../../lib/display-name/student-label.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { CopyText } from '../../shared/CopyText.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useAct } from '../../shared/use-act.ts';
import { AvatarImage } from './AvatarImage.tsx';
import { drawnYear } from './drawn-year.ts';
import type { Member } from './members.ts';
import { useAvatars } from './words.ts';

export interface GroupProps {
  page: Page;
  register: Register;
  group: GroupEntry;
  members: readonly Member[];
}

/** The class as tiles, each a way to another avatar, and what can be done with all of them. */
export function AvatarTiles({ page, register, group, members }: GroupProps) {
  const words = useAvatars();
  const paging = usePaging(members);
  const saving = useAct();
  const giving = useAct();
  const [drawn, setDrawn] = useState(0);
  const home = `#avatars/${group.id}`;
  const missing = members.some(({ student }) => student.avatar === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a group, where any is missing
  useEffect(() => {
    if (missing) void giving.run(() => page.write('giveAvatars', { group: group.id }));
  }, [group.id, missing]);
  const text = members.map(({ student, avatar }) => nameWithAvatar(student, avatar)).join('\n');
  const save = () =>
    page.pictures.saveAll(
      words.imagesName(group.name),
      members.map(({ student, avatar }) => ({
        name: `${student.firstName} ${words.name(avatar.animal, avatar.colours)}`,
        svg: avatarPicture(avatar),
      })),
      setDrawn,
    );
  return (
    <>
      {drawnYear(group, register) < register.year && (
        <p class="new-year">
          <Icon name="calendar" />
          <span>
            <b>{words.newYear(register.year)}</b> {words.newYearText}
          </span>
          <a class="btn" href={`${home}/annee`}>
            {words.preview}
          </a>
        </p>
      )}
      <div class="btns avatar-acts">
        <CopyText text={text} label={words.copy} done={words.copied} />
        <a class="btn" href={`${home}/fiche`}>
          <Icon name="print" /> {words.classSheet}
        </a>
        <a class="btn" href={`${home}/suppleance`}>
          <Icon name="print" /> {words.supplySheet}
        </a>
        <button
          type="button"
          class="btn"
          disabled={saving.busy}
          onClick={() => void saving.run(save)}
        >
          <Icon name="document" /> {words.images}
          {saving.busy && ` ${drawn} / ${members.length}`}
        </button>
      </div>
      <ErrorNote error={saving.error ?? giving.error} />
      <ul class="avatar-tiles">
        {paging.shown.map(({ student, avatar }) => (
          <li key={student.id}>
            <a href={`${home}/changer/${student.id}`}>
              <AvatarImage avatar={avatar} size={72} />
              <b>{student.firstName}</b>
              <small>{words.name(avatar.animal, avatar.colours)}</small>
              <span class="vh">{words.change}</span>
            </a>
          </li>
        ))}
      </ul>
      <Pager paging={paging} />
    </>
  );
}
