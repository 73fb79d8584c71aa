import { AvatarImage } from '../desk/avatars/AvatarImage.tsx';
import { Icon } from '../shared/icon.tsx';
import type { Tile } from './class-tiles.ts';

interface Props {
  title: string;
  detail?: string;
  tiles: readonly Tile[];
  /** Ids of students. */
  chosen: ReadonlySet<string>;
  onChange(students: ReadonlySet<string>): void;
}

/** Students as first name and avatar (5.4); one tap each. */
export function Tiles({ title, detail, tiles, chosen, onChange }: Props) {
  if (tiles.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset class="tiles">
      <legend>
        <b>{title}</b> {detail && <span class="sub">{detail}</span>}
      </legend>
      {tiles.map(({ student: { id }, avatar, label }) => (
        <label key={id} class={chosen.has(id) ? 'tile on' : 'tile'}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          {avatar && <AvatarImage avatar={avatar} size={28} />}
          <span class="tile-name">{label}</span>
          {chosen.has(id) && <Icon name="check" small />}
        </label>
      ))}
    </fieldset>
  );
}
