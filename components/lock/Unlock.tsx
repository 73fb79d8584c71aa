import './lock.css';
import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { readRecoveryCode } from '../../lib/lock/recovery-code.ts';
import type { Secret } from '../../lib/messages.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import { Icon } from '../shared/icon.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import { useLockWords } from './words.ts';

const looks: Record<Secret['by'], InputHTMLAttributes> = {
  passphrase: { type: 'password', autoComplete: 'current-password' },
  recovery: { type: 'text', autoComplete: 'off', class: 'code' },
};

/** What stands on every page of Vigie while it is locked; never over a page of the web. */
export function Unlock({ onUnlock }: { onUnlock(secret: Secret): Promise<void> }) {
  const words = useLockWords();
  const act = useAct();
  const [by, setBy] = useState<Secret['by']>('passphrase');
  const [typed, setTyped] = useState('');
  // The only thing to do on this page.
  const field = useFocus<HTMLInputElement>(by);
  const open = async () => {
    const secret = by === 'passphrase' ? typed : readRecoveryCode(typed);
    if (secret === null) return act.refuse(words.mistyped);
    if (!(await act.run(() => onUnlock({ by, secret })))) setTyped('');
  };
  const other = by === 'passphrase' ? 'recovery' : 'passphrase';
  return (
    <main class="notice-page">
      <form
        class="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <h1>
          <Icon name="lock" /> {words.title}
        </h1>
        <p>{words.text}</p>
        <Field label={words[by]} {...(by === 'recovery' && { hint: words.recoveryHint })}>
          <input
            key={by}
            {...looks[by]}
            ref={field}
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </Field>
        <ErrorNote error={act.error} />
        <div class="btns">
          <button type="submit" class="btn primary" disabled={act.busy || typed === ''}>
            {words.unlock}
          </button>
          <button
            type="button"
            class="btn bare"
            onClick={() => {
              setBy(other);
              setTyped('');
              act.refuse(null);
            }}
          >
            {by === 'passphrase' ? words.forgotten : words.withPassphrase}
          </button>
        </div>
      </form>
    </main>
  );
}
