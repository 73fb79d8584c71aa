import { useSpeech } from '../../shared/language.ts';
import type { StepProps } from './list-props.ts';
import { StepBox } from './StepBox.tsx';
import { useJune } from './words.ts';

/** What is left before the confirmation; then the way to read it over and sign it. */
export function ConfirmStep({ list, onSee }: StepProps & { onSee(): void }) {
  const { confirm: words } = useJune();
  const { date } = useSpeech();
  const { lacks, confirmation } = list;
  const missing = [
    ...(lacks.keep ? [words.lacks.keep] : []),
    ...(lacks.hold ? [words.lacks.hold] : []),
    ...(lacks.posts > 0 ? [words.lacks.posts(lacks.posts)] : []),
    ...(lacks.items > 0 ? [words.lacks.items(lacks.items)] : []),
    ...(lacks.copies > 0 ? [words.lacks.copies(lacks.copies)] : []),
  ];
  const signed = confirmation?.kept.record;
  return (
    <StepBox id="confirm" standing={list.steps.confirm}>
      {signed && (
        <p>
          {words.signed(date(signed.issuedOn), signed.version)}{' '}
          <a href={`#echanges/${confirmation.kept.id}`}>{words.see}</a>
        </p>
      )}
      {missing.length > 0 ? (
        <>
          <p class="sub">{words.about}</p>
          <p class="sub">{words.missing}</p>
          <ul class="dashes">
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {!signed && <p class="sub">{words.ready}</p>}
          <button type="button" class={`btn ${signed ? '' : 'primary'}`} onClick={onSee}>
            {signed ? words.correct : words.see}
          </button>
        </>
      )}
    </StepBox>
  );
}
