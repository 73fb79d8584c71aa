import { onBroadcast } from '../../lib/messages.ts';
import { mayNotice } from '../../lib/notice-flag.ts';
import { ask } from '../guard.content/ask.ts';
import { createNotice, type Shown } from './show.ts';
import { watchPage } from './watch-page.ts';

/** Watches the page for what a pack in use has something to say about, and follows the packs; ends with the signal. */
export function start(signal: AbortSignal): void {
  let shown: Shown | null = null;
  let watching = new AbortController();
  const follow = async () => {
    const mine = new AbortController();
    watching.abort();
    watching = mine;
    if (!(await mayNotice())) return;
    const watch = await ask('watchNotices', {});
    if (signal.aborted || mine.signal.aborted) return;
    watchPage(
      watch,
      {
        owns: (event) => shown?.owns(event) === true,
        happened(on, file, byKeyboard) {
          const take = async () => {
            const notices = await ask('takeNotices', { on });
            if (notices.length === 0 || signal.aborted) return;
            shown ??= createNotice(signal);
            shown.show(watch.lang, notices, file, byKeyboard);
          };
          take().catch(ignore);
        },
      },
      mine.signal,
    );
  };
  const again = () => void follow().catch(ignore);
  onBroadcast('registerChanged', again, signal);
  signal.addEventListener('abort', () => watching.abort());
  again();
}

/** Locked, damaged or just updated: a notice is no hold, and stays away. */
function ignore(error: unknown): void {
  console.debug('Vigie: no notice', error);
}
