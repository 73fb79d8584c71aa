import type { Language } from '../../lib/messages.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { movesVerdicts } from '../../lib/policy/switches.ts';
import { useOptions } from './words.ts';

interface Props {
  /** With the chosen switches already in it. */
  pack: Pack;
  /** As its body gave it. */
  given: Pack | null;
  lang: Language;
  chosen: Readonly<Record<string, boolean>>;
  onChange(chosen: Record<string, boolean>): void;
}

/** How unclear clauses are read: each a switch, with what it says. */
export function Readings({ pack, given, lang, chosen, onChange }: Props) {
  const { readings } = useOptions();
  const moving = pack.switches.filter((each) => movesVerdicts(pack, each));
  const others = pack.switches.filter((each) => !moving.includes(each));
  const set = (id: string, on: boolean) => {
    const { [id]: _, ...others } = chosen;
    const standard = given?.switches.find((each) => each.id === id)?.default;
    onChange(on === standard ? others : { ...others, [id]: on });
  };
  return (
    <section id="readings">
      <h2>{readings.title}</h2>
      <p class="sub">{pack.switches.length > 0 ? readings.text : readings.none}</p>
      <ul class="switches">
        {moving.map((each) => (
          <li key={each.id}>
            <label>
              <input
                type="checkbox"
                checked={each.default}
                onChange={(event) => set(each.id, event.currentTarget.checked)}
              />
              <span>
                {each[lang]}{' '}
                <small class="sub">
                  {each.id}
                  {each.id in chosen && ` · ${readings.changed}`}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{readings.others}</summary>
          <ul class="switches">
            {others.map((each) => (
              <li key={each.id}>
                {each[lang]} <small class="sub">{each.id}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
