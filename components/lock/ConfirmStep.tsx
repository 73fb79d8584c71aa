import { useState } from 'preact/hooks';
import { groupsOf, isGroup } from '../../lib/lock/recovery-code.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import { useLockWords } from './words.ts';

interface Props {
  code: string;
  busy: boolean;
  onNext(): void;
  onBack(): void;
}

/** Two groups of the code, copied from the paper: it was written, and it can be read. */
export function ConfirmStep({ code, busy, onNext, onBack }: Props) {
  const { form: words } = useLockWords();
  const asked = askedGroups(code);
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const [fault, setFault] = useState<string | null>(null);
  const groups = groupsOf(code);
  const confirm = () => {
    const wrong = asked.find((group, at) => !isGroup(typed[at] ?? '', groups[group] ?? ''));
    if (wrong !== undefined) return setFault(words.wrongGroup(wrong + 1));
    setFault(null);
    onNext();
  };
  return (
    <form
      class="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <p>{words.confirmText}</p>
      {asked.map((group, at) => (
        <Field key={group} label={words.group(group + 1)}>
          <input
            class="code"
            autoComplete="off"
            spellcheck={false}
            maxLength={8}
            value={typed[at]}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setTyped(typed.map((former, other) => (other === at ? value : former)));
            }}
          />
        </Field>
      ))}
      <ErrorNote error={fault} />
      {busy && <p role="status">{words.long}</p>}
      <div class="btns">
        <button type="submit" class="btn primary" disabled={busy}>
          {words.protect}
        </button>
        <button type="button" class="btn" disabled={busy} onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  );
}

/** Which two: one of the first three, one of the last four; the code itself draws them. */
function askedGroups(code: string): [number, number] {
  return [code.charCodeAt(0) % 3, 3 + (code.charCodeAt(5) % 4)];
}
