import { useEffect } from 'preact/hooks';
import { useLockWords } from './words.ts';

/** The window's work is done: it closes by itself. */
export function Unlocked({ onDone }: { onDone(): void }) {
  const words = useLockWords();
  useEffect(onDone, [onDone]);
  return (
    <main class="notice-page">
      <p role="status">{words.unlocked}</p>
      <button type="button" class="btn" onClick={onDone}>
        {words.close}
      </button>
    </main>
  );
}
