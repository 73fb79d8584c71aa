import { useState } from 'preact/hooks';
import {
  type AuthorisationAsked,
  authorisationFault,
} from '../../../lib/destruction/office/authorisation-register.ts';
import type { Answer } from '../../../lib/records/record.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { useShared } from '../../shared/words.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';

interface Props extends OfficeProps {
  asked: AuthorisationAsked;
  /** Opened from what waits. */
  first: boolean;
}

/** One request: the committee's reference and day come before *Autoriser* (4.0); else refused or returned, with why. */
export function RequestPanel({ page, asked, first }: Props) {
  const { permits: words } = useReport();
  const office = useOffice();
  const shared = useShared();
  const { date, list } = useSpeech();
  const { request, person, on, record, decision } = asked;
  const [reference, setReference] = useState(decision?.committee?.reference ?? '');
  const [committeeOn, setCommitteeOn] = useState(decision?.committee?.on ?? '');
  const [from, setFrom] = useState(decision?.from ?? request.from);
  const [until, setUntil] = useState(decision?.until ?? request.until);
  const [answering, setAnswering] = useState<'returned' | 'refused' | null>(null);
  const [comment, setComment] = useState('');
  const act = useAct();
  const panel = useFocus<HTMLElement>(first, 'input');
  const field = useFocus<HTMLTextAreaElement>(answering);
  const fault = authorisationFault({ reference, committeeOn, from, until });
  const committee =
    reference.trim() !== '' && committeeOn !== ''
      ? { reference: reference.trim(), on: committeeOn }
      : null;
  const decide = (answer: Answer) => {
    const granted = answer === 'accepted';
    const days = granted ? { from, until } : { from: null, until: null };
    const said = granted ? '' : comment.trim();
    const of = { record, committee, approver: null };
    return act.run(() => page.write('decide', { ...of, answer, comment: said, ...days }));
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
          <TextField
            label={words.reference}
            value={reference}
            maxLength={200}
            onText={setReference}
          />
          <DayField label={words.committeeOn} value={committeeOn} onDay={setCommitteeOn} />
          <DayField label={words.from} value={from} onDay={setFrom} />
          <DayField label={words.until} value={until} onDay={setUntil} />
        </div>
        <div class="btns">
          <button type="submit" class="btn primary" disabled={act.busy || fault !== null}>
            {words.authorise}
          </button>
          <button type="button" class="btn" onClick={() => setAnswering('refused')}>
            {office.refuse}
          </button>
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
        <form
          class="back"
          onSubmit={(event) => {
            event.preventDefault();
            if (comment.trim() === '') act.refuse(office.commentMissing);
            else void decide(answering);
          }}
        >
          <Field label={office.comment(person)}>
            <textarea
              ref={field}
              rows={2}
              maxLength={2000}
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </Field>
          <div class="chips">
            {Object.entries(office.suggestions.request).map(([id, [label, text]]) => (
              <button
                key={id}
                type="button"
                class="chip"
                onClick={() => setComment([comment.trim(), text].filter(Boolean).join(' '))}
              >
                {label}
              </button>
            ))}
          </div>
          <div class="btns">
            <button type="submit" class="btn primary" disabled={act.busy}>
              {answering === 'returned' ? office.doReturn : office.doRefuse}
            </button>
            <button type="button" class="btn" onClick={() => setAnswering(null)}>
              {shared.cancel}
            </button>
          </div>
        </form>
      )}
      <ErrorNote error={act.error} />
    </section>
  );
}
