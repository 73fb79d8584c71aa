import { pageNoticeEn } from '../../lib/i18n/page-notice.en.ts';
import { pageNoticeFr } from '../../lib/i18n/page-notice.fr.ts';
import { Mark } from '../overlay/Mark.tsx';
import { trusted } from '../overlay/trusted.ts';
import { ExportForm } from './ExportForm.tsx';
import { longDay } from './long-day.ts';
import type { NoticeActions, NoticeState } from './view.ts';

interface Props {
  state: NoticeState;
  actions: NoticeActions;
}

/** A calm card in a corner: what the pack says, its clause, and for a file what becomes of it. It stops nothing. */
export function Notice({ state: { lang, notices, file }, actions }: Props) {
  const words = lang === 'fr' ? pageNoticeFr : pageNoticeEn;
  const days = notices.find(({ deleteBy }) => deleteBy.length > 0)?.deleteBy ?? [];
  const step = file?.step;
  const asks = step !== undefined && typeof step === 'string' && days.length > 0;
  const close = trusted(() => actions.close());
  return (
    <section
      class="vigie notice"
      lang={lang}
      aria-label={words.region}
      onKeyDown={trusted((event) => event.key === 'Escape' && actions.close())}
    >
      <div class="said">
        <Mark />
        <div class="grow">
          {notices.map(({ text, clause, source }) => (
            <div key={text}>
              <p>{text}</p>
              <p class="soft small">
                {source} · {clause}
              </p>
            </div>
          ))}
        </div>
      </div>
      {file && <p class="file small">{words.file(file.name)}</p>}
      {asks && (
        <ExportForm
          key={file?.name}
          words={words}
          lang={lang}
          days={days}
          onNote={(reason, day) => step !== 'noting' && actions.note(reason, day)}
        />
      )}
      <p role="status" class="state">
        {step === 'failed' && words.failed}
        {typeof step === 'object' && words.noted(longDay(step.day, lang))}
      </p>
      <div class="ends">
        {asks && (
          <button
            type="submit"
            form="export"
            class="btn btn-main"
            aria-disabled={step === 'noting'}
          >
            {words.note}
          </button>
        )}
        <button type="button" class={asks ? 'btn btn-quiet' : 'btn'} onClick={close}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
