import { factsOf, foundIn } from '../facts.ts';
import { fixLabel } from '../fix-label.ts';
import { choicesOf, fixWay } from '../fix-plan.ts';
import { trusted } from '../trusted.ts';
import { useWords } from '../words.ts';
import type { RowProps } from './ReasonRow.tsx';

/** The fixes of one reason as a choice of one; advice can also be left aside. */
export function FixChoices({ reason, index, text, view, fix, onChoose }: RowProps) {
  const words = useWords();
  const facts = factsOf(reason, foundIn(text, reason), view);
  const choices = choicesOf(reason);
  const byHand = reason.fixes.filter(({ id }) => fixWay(id) === 'hand');
  const options = [
    ...choices.map((id) => ({ id, label: fixLabel(words, id, reason, facts) })),
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
      {byHand.map(({ id }) => (
        <p key={id} class="why soft">
          {fixLabel(words, id, reason, facts)}
        </p>
      ))}
    </>
  );
}
