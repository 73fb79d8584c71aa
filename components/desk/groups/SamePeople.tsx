import type { Known, SamePerson } from '../../../lib/roster/compare.ts';
import { useShared } from '../../shared/words.ts';

interface Props {
  pairs: readonly SamePerson<Known>[];
  isSame(pair: SamePerson<Known>): boolean;
  onDecide(id: string, same: boolean): void;
}

/** Each pair with two answers; one is chosen beforehand only where hardly a letter differs. */
export function SamePeople({ pairs, isSame, onDecide }: Props) {
  const { roster } = useShared();
  const { update: words } = roster;
  const name = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
    `${firstName} ${lastName}`;
  return (
    <section>
      <h2>
        {words.renamed} <span class="people">{pairs.length}</span>
      </h2>
      <p class="hint">{words.renamedText}</p>
      {pairs.map((pair) => {
        const { known, listed } = pair;
        const same = isSame(pair);
        const nicknames = listed.nicknames.length > 0 ? ` (${listed.nicknames.join(', ')})` : '';
        return (
          <fieldset class="same-person" key={known.id}>
            <legend>
              {name(known)} → <b>{name(listed)}</b>
              {nicknames}
            </legend>
            {([true, false] as const).map((answer) => (
              <label key={String(answer)}>
                <input
                  type="radio"
                  name={`same-${known.id}`}
                  checked={same === answer}
                  onChange={() => onDecide(known.id, answer)}
                />
                {answer ? words.one : words.two}
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
