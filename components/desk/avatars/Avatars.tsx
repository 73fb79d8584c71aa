import './avatars.css';
import { useSpeech } from '../../shared/language.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Select } from '../../shared/Select.tsx';
import type { SectionProps } from '../Desk.tsx';
import { AvatarTiles } from './AvatarTiles.tsx';
import { ChangeAvatar } from './ChangeAvatar.tsx';
import { ClassSheet } from './ClassSheet.tsx';
import { membersOf } from './members.ts';
import { Redraw } from './Redraw.tsx';
import { SupplySheet } from './SupplySheet.tsx';
import { useAvatars } from './words.ts';

/** The avatars of a group (5.4): its tiles, or what the address names after the group. */
export function Avatars({ page, register, rest }: SectionProps) {
  const words = useAvatars();
  const { compare } = useSpeech();
  const [wanted, part, student] = rest;
  const groups = [...register.groups].sort((a, b) => b.schoolYear.localeCompare(a.schoolYear));
  const group = groups.find(({ id }) => id === wanted) ?? groups[0];
  const members = group ? membersOf(register, group.id, compare) : [];
  const choice = groups.length > 1 && group && (
    <Select
      label={words.group}
      value={group.id}
      options={groups.map(({ id, name, schoolYear }) => [id, `${name} · ${schoolYear}`])}
      onChange={(id) => location.assign(`#avatars/${id}`)}
    />
  );
  if (!group || members.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        {choice}
        <p>{words.none}</p>
      </>
    );
  }
  const props = { page, register, group, members };
  if (part === 'fiche') return <ClassSheet {...props} />;
  if (part === 'suppleance') return <SupplySheet {...props} />;
  if (part === 'annee') return <Redraw {...props} />;
  const changed = members.find((each) => part === 'changer' && each.student.id === student);
  if (changed) return <ChangeAvatar {...props} member={changed} />;
  return (
    <>
      <SectionHead wide title={words.title} sub={words.intro}>
        {choice}
      </SectionHead>
      <AvatarTiles {...props} />
    </>
  );
}
