import type { GroupEntry } from '../../../lib/db/rows.ts';

interface Props {
  legend: string;
  groups: readonly GroupEntry[];
  /** Names. */
  chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

/** Groups by name, each a check box. */
export function Groups({ legend, groups, chosen, onChoose }: Props) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="checks">
        {groups.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== name);
                onChoose(event.currentTarget.checked ? [...others, name] : others);
              }}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
