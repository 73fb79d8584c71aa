import { createNotice, type Shown } from '../../components/notice/create-notice.ts';
import { createOverlayHost } from '../../lib/guard/overlay-host.ts';
import { ask } from '../guard.content/ask.ts';

/** Introduces the notice, its place in the page and the background to each other; ends with the signal. */
export function openNotice(signal: AbortSignal): Shown & { owns(event: Event): boolean } {
  const host = createOverlayHost(signal, () => notice.redraw());
  const notice = createNotice(
    host,
    (file, reason, deleteBy) =>
      ask('noteExport', { key: crypto.randomUUID(), file, reason, deleteBy }),
    signal,
  );
  return { ...notice, owns: host.owns };
}
