import { type Composer, isEmpty, readDraft } from '../composers/composer.ts';

export interface Watch {
  composer: Composer;
  /** The draft's text as it was sent; once it is edited there is nothing left to wait for. */
  text: string;
  /** How long to look, in milliseconds. */
  patience: number;
  /** Called once when the draft still stands after `after` milliseconds and the site does not look busy with it. */
  slow: { after: number; call(): void } | null;
  signal: AbortSignal;
}

/**
 * Resolves `sent` once the composer has emptied or gone, `kept` when it is edited or still full at the end, `stopped`
 * with the signal. A controlled textarea empties without any event, hence the interval.
 */
export function watchSent({
  composer,
  text,
  patience,
  slow,
  signal,
}: Watch): Promise<'sent' | 'kept' | 'stopped'> {
  return new Promise((resolve) => {
    const started = performance.now();
    let waiting = slow;
    const end = (how: 'sent' | 'kept' | 'stopped') => {
      clearInterval(timer);
      resolve(how);
    };
    const look = () => {
      const spent = performance.now() - started;
      const now = readDraft(composer).text;
      if (!composer.field.isConnected || isEmpty(now)) end('sent');
      else if (now !== text || spent > patience) end('kept');
      else if (waiting && spent > waiting.after && !isBusy(composer)) {
        waiting.call();
        waiting = null;
      }
    };
    const timer = setInterval(look, 50);
    signal.addEventListener('abort', () => end('stopped'), { once: true });
  });
}

/** Sites disable the button while they upload. */
function isBusy({ button }: Composer): boolean {
  return button?.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]') ?? false;
}
