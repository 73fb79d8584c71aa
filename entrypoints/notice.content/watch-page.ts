import { exportedFile } from '../../lib/page-notices/exported-file.ts';
import { isLogOut } from '../../lib/page-notices/is-log-out.ts';
import type { NoticeEvent, NoticeWatch } from '../../lib/page-notices/notice.ts';

export interface PageEvents {
  /** `file`: of an export alone; `byKeyboard`: the person's hands are on the keys. */
  happened(on: NoticeEvent, file: string | null, byKeyboard: boolean): void;
  /** True for what happens in Vigie's own notice. */
  owns(event: Event): boolean;
}

/** Hears what the pack has something to say about, and nothing else; stops no event. Ends with the signal. */
export function watchPage(
  { on, platform }: NoticeWatch,
  page: PageEvents,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  const wants = (event: NoticeEvent) => on.includes(event);
  const hearClick = (event: MouseEvent) => {
    const [clicked] = event.composedPath();
    if (!(clicked instanceof Element) || page.owns(event)) return;
    // A page makes its file and clicks the link itself: only while a person's own click is fresh.
    const made = !event.isTrusted && clicked.matches('a[download]');
    if (!event.isTrusted && !(made && navigator.userActivation?.isActive)) return;
    const file = wants('export') ? exportedFile(clicked, platform) : null;
    if (file !== null) page.happened('export', file, event.isTrusted && event.detail === 0);
    else if (wants('leave') && isLogOut(clicked)) page.happened('leave', null, false);
  };
  if (wants('export') || wants('leave')) window.addEventListener('click', hearClick, options);
  const hearCopy = (event: Event) => {
    if (event.isTrusted && !page.owns(event)) page.happened('copy', null, false);
  };
  if (wants('copy')) window.addEventListener('copy', hearCopy, options);
  if (wants('visit') && window.top === window) page.happened('visit', null, false);
}
