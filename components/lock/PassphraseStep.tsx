import type { Page } from '../../lib/screens/page.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { useLockWords } from './words.ts';

/** The welcome's step on a shared computer. */
export function PassphraseStep({ page, onDone }: { page: Page; onDone(): void }) {
  const words = useLockWords();
  return (
    <main tabIndex={-1}>
      <h1>{words.choose}</h1>
      <p class="sub">{words.required.text}</p>
      <NewPassphrase page={page} present={false} onCancel={null} onDone={onDone} />
    </main>
  );
}
