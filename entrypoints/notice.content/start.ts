import { onBroadcast } from '../../lib/messages.ts';
import { mayNotice } from '../../lib/notice-flag.ts';
import { ask } from '../guard.content/ask.ts';
import { openNotice } from './show.ts';
import { watchPage } from './watch-page.ts';

/** Watches the page for what a pack in use has something to say about, and follows the packs; ends with the signal. */
export function start(signal: AbortSignal): void {
  let notice: ReturnType<typeof openNotice> | null = null;
  let watching = new AbortController();
  const owns = (event: Event) => notice?.owns(event) === true;
  const follow = async () => {
    watching.abort();
    watching = new AbortController();
    const mine = watching.signal;
    if (!(await mayNotice())) return;
    const watch = await ask('watchNotices', {});
    if (signal.aborted || mine.aborted) return;
    watchPage(
      watch,
      { owns, happened: (...what) => void say(watch.lang, ...what).catch(ignore) },
      mine,
    );
  };
  const say = async (lang: 'fr' | 'en', ...[on, file, byKeyboard]: Happened) => {
    const notices = await ask('takeNotices', { on });
    if (notices.length === 0 || signal.aborted) return;
    notice ??= openNotice(signal);
    notice.show(lang, notices, file, byKeyboard);
  };
  const again = () => void follow().catch(ignore);
  onBroadcast('registerChanged', again, signal);
  signal.addEventListener('abort', () => watching.abort());
  again();
}
type Happened = Parameters<Parameters<typeof watchPage>[1]['happened']>;

/** Locked, damaged or just updated: a notice is no hold, and stays away. */
const ignore = (error: unknown): void => console.debug('Vigie: no notice', error);
