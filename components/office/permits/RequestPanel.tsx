import { useState } from 'preact/hooks';
import {
  type AuthorisationAsked,
  authorisationFault,
} from '../../../lib/destruction/office/authorisation-register.ts';
import type { Answer } from '../../../lib/records/record.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { CommentForm } from '../CommentForm.tsx';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';
import { usePermits } from './use-permits.ts';

interface Props extends OfficeProps {
  asked: AuthorisationAsked;
  /** Opened from what waits. */
  first: boolean;
}

/**
 * One request: where the pack asks for the committee, its reference and day come before *Autoriser* (4.0); else refused
 * or returned, with why. Where telling is enough, it is acknowledged or returned.
 */
export function RequestPanel({ page, register, asked, first }: Props) {
  const { way, words } = usePermits(register);
  const office = useOffice();
  const { date, list } = useSpeech();
  const { request, person, on, record, decision } = asked;
  const [reference, setReference] = useState(decision?.committee?.reference ?? '');
  const [committeeOn, setCommitteeOn] = useState(decision?.committee?.on ?? '');
  const [from, setFrom] = useState(decision?.from ?? request.from);
  const [until, setUntil] = useState(decision?.until ?? request.until);
  const [answering, setAnswering] = useState<'returned' | 'refused' | null>(null);
  const act = useAct();
  const panel = useFocus<HTMLElement>(first, 'input');
  const fault = authorisationFault({ reference, committeeOn, from, until }, way === 'committee');
  const committee =
    reference.trim() !== '' && committeeOn !== ''
      ? { reference: reference.trim(), on: committeeOn }
      : null;
  const decide = (answer: Answer, comment = '') => {
    const granted = answer === 'accepted';
    const days = granted ? { from, until } : { from: null, until: null };
    const of = { record, committee, approver: null, opened: null };
    return act.run(() => page.write('decide', { ...of, answer, comment, ...days }));
  };
  return (
    <section ref={panel} class="panel request" aria-labelledby={`rq-${record}`}>
      <div class="p-head">
        <div>
          <h2 id={`rq-${record}`}>
            {request.platform.name}, {office.audiences[request.audience]}
          </h2>
          <p class="sub">{words.asked(person, list(request.groups), date(on))}</p>
          <p class="sub">{words.aims(request.aims)}</p>
          <p class="sub">{words.information(request.information)}</p>
        </div>
        <span class={`st ${decision ? 'st-prepared' : 'st-late'}`} role="status">
          <Icon name={decision ? 'sent' : 'clock'} />{' '}
          <span>{decision ? office.decided[decision.answer] : words.waits}</span>
        </span>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (fault) act.refuse(words.faults[fault]);
          else void decide('accepted');
        }}
      >
        <div class="r-fields">
          {way === 'committee' && (
            <>
              <TextField
                label={words.reference}
                value={reference}
                maxLength={200}
                onText={setReference}
              />
              <DayField label={words.committeeOn} value={committeeOn} onDay={setCommitteeOn} />
            </>
          )}
          <DayField label={words.from} value={from} onDay={setFrom} />
          <DayField label={words.until} value={until} onDay={setUntil} />
        </div>
        <div class="btns">
          {way !== 'list-only' && (
            <button type="submit" class="btn primary" disabled={act.busy || fault !== null}>
              {words.authorise}
            </button>
          )}
          {way !== 'inform' && (
            <button type="button" class="btn" onClick={() => setAnswering('refused')}>
              {office.refuse}
            </button>
          )}
          <button type="button" class="btn" onClick={() => setAnswering('returned')}>
            {office.return}
          </button>
          {fault && <span class="sub">{words.faults[fault]}</span>}
          {decision && (
            <a class="quiet" href="#a-traiter">
              {office.handOver}
            </a>
          )}
        </div>
      </form>
      {answering && (
        <CommentForm
          class="back"
          person={person}
          suggestions={office.suggestions.request}
          label={answering === 'returned' ? office.doReturn : office.doRefuse}
          act={act}
          onComment={(comment) => void decide(answering, comment)}
          onCancel={() => setAnswering(null)}
        />
      )}
      {!answering && <ErrorNote error={act.error} />}
    </section>
  );
}
