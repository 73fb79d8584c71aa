import { Notice } from '../shared/Notice.tsx';
import { useLockWords } from './words.ts';

/** A shared computer without a passphrase: the page waits until one is chosen, in the settings. */
export function Required() {
  const words = useLockWords();
  return (
    <Notice title={words.required.title}>
      <p>{words.required.text}</p>
      <a class="btn primary" href="options.html#passphrase" target="_blank" rel="noopener">
        {words.choose}
      </a>
    </Notice>
  );
}
