import { choicesOf, fixWay } from '../fix-plan.ts';
import { trusted } from '../trusted.ts';
import { useWords } from '../words.ts';
import type { RowProps } from './ReasonRow.tsx';

/** The fixes of one reason as a choice of one; advice can also be left aside. */
export function FixChoices({ reason, index, fix, onChoose }: RowProps) {
  const words = useWords();
  const choices = choicesOf(reason);
  const byHand = reason.fixes.filter(({ id }) => fixWay(id) === 'hand');
  const options = [
    ...choices.map(({ id, label }) => ({ id, label })),
    ...(reason.level === 'hold' || choices.length === 0
      ? []
      : [{ id: null, label: words.fix.keep }]),
  ];
  return (
    <>
      {options.length > 0 && (
        <fieldset class="fixes">
          <legend class="sr">{words.fix.choose}</legend>
          {options.map(({ id, label }) => (
            <label key={id} class="pick">
              <input
                type="radio"
                name={`fix-${index}`}
                checked={fix === id}
                onChange={trusted(() => onChoose(id))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {byHand.map(({ id, label }) => (
        <p key={id} class="why soft">
          {label}
        </p>
      ))}
    </>
  );
}
