import type { PageNoticeWords } from '../../lib/i18n/page-notice.fr.ts';
import { type ExportReason, exportReasons } from '../../lib/page-notices/notice.ts';
import { trusted } from '../overlay/trusted.ts';
import { longDay } from './long-day.ts';

interface Props {
  words: PageNoticeWords;
  lang: 'fr' | 'en';
  /** The proposed one last. */
  days: readonly string[];
  onNote(reason: ExportReason | null, day: string): void;
}

/** Until when the file is kept, and what for. Chosen, never typed: a page hears every key. */
export function ExportForm({ words, lang, days, onNote }: Props) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const reason = exportReasons.find((each) => each === chosen.get('reason')) ?? null;
    onNote(reason, String(chosen.get('day')));
  };
  return (
    <form id="export" onSubmit={trusted(submit)}>
      <fieldset class="picks">
        <legend>{words.deleteBy}</legend>
        {days.map((each) => (
          <label key={each} class="pick">
            <input type="radio" name="day" value={each} defaultChecked={each === days.at(-1)} />
            {longDay(each, lang)}
          </label>
        ))}
      </fieldset>
      <fieldset class="picks in-line">
        <legend>{words.reason}</legend>
        {exportReasons.map((each) => (
          <label key={each} class="pick">
            <input type="radio" name="reason" value={each} />
            {words.reasons[each]}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
