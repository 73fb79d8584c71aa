import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { NewPassphrase } from '../../lock/NewPassphrase.tsx';
import { useLockWords } from '../../lock/words.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useAct } from '../../shared/use-act.ts';
import { RemovePassphrase } from './RemovePassphrase.tsx';

/** Whether the computer is shared, and the passphrase: chosen, changed, removed, locked. */
export function PassphraseSection({ page, register }: { page: Page; register: Register }) {
  const words = useLockWords();
  const act = useAct();
  const [form, setForm] = useState<'set' | 'remove' | null>(null);
  const [done, setDone] = useState(false);
  const { hasPassphrase, settings } = register;
  const { shared } = settings;
  const fixed = 'shared' in register.managed.settings;
  const close = (said: boolean) => {
    setForm(null);
    setDone(said);
  };
  const open = (which: 'set' | 'remove') => {
    setForm(which);
    setDone(false);
  };
  const protectedText = shared ? words.onShared : words.on;
  return (
    <section id="passphrase">
      <h2>{words.section}</h2>
      <p class="sub">{hasPassphrase ? protectedText : words.off}</p>
      <label class="shared-choice">
        <input
          type="checkbox"
          checked={shared}
          disabled={fixed}
          onChange={(event) => {
            const patch = { shared: event.currentTarget.checked };
            void act.run(() => page.write('saveSettings', { patch }));
          }}
        />
        <span>
          {words.sharedLabel}
          <br />
          <span class="hint">{words.sharedText}</span>
        </span>
      </label>
      <ErrorNote error={act.error} />
      {done && <p role="status">{words.form.done}</p>}
      {form === 'set' && (
        <NewPassphrase
          page={page}
          present={hasPassphrase}
          onCancel={() => close(false)}
          onDone={() => close(true)}
        />
      )}
      {form === 'remove' && <RemovePassphrase page={page} onEnd={() => close(false)} />}
      {form === null && (
        <div class="btns lock-acts">
          <button
            type="button"
            class={hasPassphrase ? 'btn' : 'btn primary'}
            onClick={() => open('set')}
          >
            {hasPassphrase ? words.change : words.choose}
          </button>
          {hasPassphrase && (
            <button type="button" class="btn" onClick={() => void act.run(page.lock.lock)}>
              {words.lock}
            </button>
          )}
          {hasPassphrase && !shared && (
            <button type="button" class="btn bare" onClick={() => open('remove')}>
              {words.remove}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
