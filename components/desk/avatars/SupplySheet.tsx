import { useState } from 'preact/hooks';
import { initialOf } from '../../../lib/display-name/homonym.ts';
import { nameWithAvatar } from '../../../lib/display-name/student-label.ts';
import { mayBeShown } from '../../../lib/policy/class-consent.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformNames } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import { Up } from '../../shared/Up.tsx';
import { coveredPlatforms, readingDay } from '../consents/covered.ts';
import type { GroupProps } from './AvatarTiles.tsx';
import type { Member } from './members.ts';
import { useAvatars } from './words.ts';

/** Who may be shown and who may not, for a substitute: a refusal and a missing answer (5.7) read the same. */
export function SupplySheet({ register, group, members }: GroupProps) {
  const words = useAvatars();
  const { date } = useSpeech();
  const on = readingDay(group.schoolYear, register);
  const all = coveredPlatforms(register, on);
  const used = all.filter(({ platforms }) => platforms.some((id) => group.platforms.includes(id)));
  const offered = used.length > 0 ? used : all;
  const [chosen, setChosen] = useState('');
  const covered = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (!covered) return <Up href={`#avatars/${group.id}`} label={words.title} />;
  const agreed = ({ student }: Member) =>
    register.pack !== null &&
    mayBeShown(register.consentsOf.get(student.id) ?? [], register.pack, {
      student: student.id,
      platform: covered.id,
      on,
    });
  const shown = members.filter(agreed);
  const name = platformNames(covered.platforms);
  const columns = [
    ['mayShow', 'check', shown],
    ['mayNot', 'eyeOff', members.filter((member) => !shown.includes(member))],
  ] as const;
  return (
    <>
      <Up href={`#avatars/${group.id}`} label={words.title} />
      <header class="head">
        <div>
          <h1>
            {words.supplySheet} · {group.name}
          </h1>
          <p class="sub">{words.supplyIntro(name)}</p>
          <p class="sub">
            {words.asOf(date(register.today))} · {words.destroy}
          </p>
        </div>
        <button type="button" class="btn primary" onClick={() => print()}>
          <Icon name="print" /> {words.print}
        </button>
      </header>
      {offered.length > 1 && (
        <div class="colour-choice">
          <Select
            label={words.platform}
            value={covered.id}
            options={offered.map(({ id, platforms }) => [id, platformNames(platforms)])}
            onChange={setChosen}
          />
        </div>
      )}
      <div class="supply">
        {columns.map(([title, icon, list]) => (
          <section key={title} class={`supply-${title}`}>
            <h2>
              <Icon name={icon} /> {words[title]} ({list.length})
            </h2>
            {list.length === 0 && <p>{words.nobody}</p>}
            <ul>
              {list.map(({ student, avatar }) => (
                <li key={student.id}>
                  {nameWithAvatar(student, avatar)} {initialOf(student)}.
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
