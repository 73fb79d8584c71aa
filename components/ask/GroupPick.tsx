import type { GroupEntry } from '../../lib/db/rows.ts';
import { useAsk } from './words.ts';

interface Props {
  groups: readonly GroupEntry[];
  /** null: another group, not in the register; undefined: not chosen. */
  value: string | null | undefined;
  onChange(group: string | null): void;
}

/** Which of the groups. */
export function GroupPick({ groups, value, onChange }: Props) {
  const words = useAsk();
  const choices = [
    ...groups.map(({ id, name }) => ({ id, name })),
    { id: null, name: words.space.other },
  ];
  return (
    <fieldset class="picks">
      <legend class="vh">{words.space.which}</legend>
      {choices.map(({ id, name }) => (
        <label key={id ?? ''} class={id === value ? 'on' : ''}>
          <input type="radio" name="group" checked={id === value} onChange={() => onChange(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
