import type { OverlayHost } from '../../lib/guard/overlay-host.ts';
import type { ExportReason, PageNotice } from '../../lib/page-notices/notice.ts';
import { mountNotice } from './mount.tsx';
import type { NoticeState, NotingStep } from './view.ts';

export interface Shown {
  /** `file`: of an export; `focused`: the person works by keys, so the notice gets the focus. */
  show(
    lang: 'fr' | 'en',
    notices: readonly PageNotice[],
    file: string | null,
    focused: boolean,
  ): void;
  /** The same again: the page had thrown it out. */
  redraw(): void;
}
/** Notes the file; rejects where that failed. */
type Note = (file: string, reason: ExportReason | null, deleteBy: string) => Promise<unknown>;

/** The one notice of a page: what comes later takes its place. Ends with the signal. */
export function createNotice(host: OverlayHost, note: Note, signal: AbortSignal): Shown {
  let state: NoticeState | null = null;
  let former: Element | null = null;
  const draw = (next: NoticeState | null) => {
    state = next;
    if (next) host.attach();
    mounted.render(next);
  };
  const step = (to: NotingStep) => {
    if (state?.file) draw({ ...state, file: { ...state.file, step: to } });
  };
  const mounted = mountNotice(
    host.root,
    {
      close() {
        draw(null);
        if (former instanceof HTMLElement) former.focus();
        former = null;
      },
      note(reason, deleteBy) {
        step('noting');
        note(state?.file?.name ?? '', reason, deleteBy).then(
          () => step({ day: deleteBy }),
          () => step('failed'),
        );
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => mounted.render(null));
  return {
    redraw: () => mounted.render(state),
    show(lang, notices, file, focused) {
      draw({ lang, notices, file: file === null ? null : { name: file, step: 'ask' } });
      if (!focused) return;
      former = document.activeElement;
      mounted.focus();
    },
  };
}
