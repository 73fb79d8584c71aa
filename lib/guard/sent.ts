import { type Composer, isEmpty, readDraft } from '../composers/composer.ts';

/**
 * Resolves `sent` once the composer has emptied or gone, `kept` when it still holds a draft after `patience` milliseconds,
 * `stopped` with the signal. A controlled textarea empties without any event, hence the interval.
 */
export function watchSent(
  composer: Composer,
  patience: number,
  signal: AbortSignal,
): Promise<'sent' | 'kept' | 'stopped'> {
  return new Promise((resolve) => {
    const started = performance.now();
    const end = (how: 'sent' | 'kept' | 'stopped') => {
      clearInterval(timer);
      resolve(how);
    };
    const look = () => {
      if (!composer.field.isConnected || isEmpty(readDraft(composer).text)) end('sent');
      else if (performance.now() - started > patience) end('kept');
    };
    const timer = setInterval(look, 50);
    signal.addEventListener('abort', () => end('stopped'), { once: true });
  });
}
