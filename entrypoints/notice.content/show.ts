import { mountNotice } from '../../components/notice/mount.tsx';
import type { NoticeState, NotingStep } from '../../components/notice/view.ts';
import { createOverlayHost } from '../../lib/guard/overlay-host.ts';
import type { PageNotice } from '../../lib/page-notices/notice.ts';
import { ask } from '../guard.content/ask.ts';

export interface Shown {
  /** `file`: of an export; `focused`: the person works by keys, so the notice gets the focus. */
  show(
    lang: 'fr' | 'en',
    notices: readonly PageNotice[],
    file: string | null,
    focused: boolean,
  ): void;
  owns(event: Event): boolean;
}

/** The one notice of a page: what comes later takes its place. Ends with the signal. */
export function createNotice(signal: AbortSignal): Shown {
  const host = createOverlayHost(signal, () => mounted.render(state));
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
        const file = state?.file?.name ?? '';
        step('noting');
        ask('noteExport', { key: crypto.randomUUID(), file, reason, deleteBy }).then(
          () => step({ day: deleteBy }),
          () => step('failed'),
        );
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => mounted.render(null));
  return {
    owns: host.owns,
    show(lang, notices, file, focused) {
      draw({ lang, notices, file: file === null ? null : { name: file, step: 'ask' } });
      if (!focused) return;
      former = document.activeElement;
      mounted.focus();
    },
  };
}
