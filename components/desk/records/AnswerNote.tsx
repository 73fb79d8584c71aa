import type { MadeDecision } from '../../../lib/records/decisions-on.ts';
import type { Given } from '../../../lib/screens/exchanges.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useRecordWords } from './words.ts';

const icons = { accepted: 'check', returned: 'withdrawn', refused: 'barred' } as const;

/** What the principal answered; where two contradict one another, both and what to do. */
export function AnswerNote({ given }: { given: Given }) {
  const { record: words } = useRecordWords();
  const answers = new Set(given.answers.map(({ answer }) => answer));
  return (
    <>
      {answers.size > 1 && <p class="error-note">{words.conflict}</p>}
      {given.answers.map((decision) => (
        <OneAnswer key={decision.carriedBy} decision={decision} />
      ))}
    </>
  );
}

function OneAnswer({ decision }: { decision: MadeDecision }) {
  const { record: words } = useRecordWords();
  const { date } = useSpeech();
  const { answer, person, on, comment, committee, from, until } = decision;
  return (
    <div class={`answer-note ${answer}`}>
      <Icon name={icons[answer]} />
      <div>
        <p>
          <b>{words.answer[answer](person, date(on))}</b>
        </p>
        {comment !== '' && <p>{words.comment(comment)}</p>}
        {committee && <p>{words.committee(committee.reference, date(committee.on))}</p>}
        {from && until && <p>{words.validity(date(from), date(until))}</p>}
      </div>
    </div>
  );
}
