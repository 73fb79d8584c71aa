import type { ConsentEntry } from '../../../../lib/db/rows.ts';
import { useSpeech } from '../../../shared/language.ts';
import { useConsents } from '../../words.ts';

interface Props {
  event: ConsentEntry;
  /** The event that corrects this one. */
  correction: ConsentEntry | null;
  /** Both parents answered, so it is said which one. */
  both: boolean;
  /** IANA. */
  timeZone: string;
  /** null: there is nothing to correct here. */
  onCorrect: (() => void) | null;
}

/** One answer: of which day, on which form, recorded by whom and when, and whether it was a mistake. */
export function EventLine({ event, correction, both, timeZone, onCorrect }: Props) {
  const words = useConsents();
  const { date, moment } = useSpeech();
  const { answer, on, formDate, filedAt, parent, digest, recordedAt, recordedBy } = event;
  const what = answer === 'none' ? words.takenBack : words.states[answer];
  const details = [
    ...(both && answer !== 'none' ? [words.parents[parent]] : []),
    ...(formDate === null ? [] : [words.formOf(date(formDate))]),
    ...(filedAt === null ? [] : [filedAt]),
  ].join(' · ');
  return (
    <div class={correction ? 'event corrected' : 'event'}>
      <p>
        <b>{what}</b> {answer === 'none' ? '' : words.since(date(on))}
        {details && <span class="sub"> · {details}</span>}
      </p>
      <p class="meta">
        {words.recorded(moment(recordedAt, timeZone), recordedBy ?? '')}
        {digest && (
          <>
            {' '}
            {words.digest} <code>{digest}</code>
          </>
        )}
      </p>
      {correction && (
        <p class="meta">{words.correctedOn(moment(correction.recordedAt, timeZone))}</p>
      )}
      {!correction && answer !== 'none' && onCorrect && (
        <button
          type="button"
          class="quiet"
          aria-label={words.correctOf(what, date(on))}
          onClick={onCorrect}
        >
          {words.correct}
        </button>
      )}
    </div>
  );
}
