import { groupsOf } from '../../lib/lock/recovery-code.ts';
import { useLockWords } from './words.ts';

interface Props {
  code: string;
  onNext(): void;
  onBack(): void;
}

/** The recovery code, to be written by hand: shown this once. */
export function CodeStep({ code, onNext, onBack }: Props) {
  const { form: words } = useLockWords();
  return (
    <div class="passphrase-form">
      <h3 tabIndex={-1}>{words.codeTitle}</h3>
      <p>{words.codeText}</p>
      <ol class="code-groups">
        {groupsOf(code).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none moves
          <li key={index}>
            <small>{index + 1}</small>
            <b>{group}</b>
          </li>
        ))}
      </ol>
      <div class="btns">
        <button type="button" class="btn primary" onClick={onNext}>
          {words.written}
        </button>
        <button type="button" class="btn" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
