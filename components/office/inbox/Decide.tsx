import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';
import { AskApprover } from './AskApprover.tsx';
import { KeyButton } from './KeyButton.tsx';
import type { PreviewProps } from './Preview.tsx';

/** Accept or return, in one key; what was decided can be taken back until it is handed over. */
export function Decide(props: PreviewProps) {
  const { open, decision, onReturning, onAccept } = props;
  const words = useOffice();
  const { date } = useSpeech();
  const { answer, prepared, conflict, kept } = open;
  const { act } = decision;
  return (
    <footer class="decide">
      {conflict && (
        <div class="adv">
          <p>{words.conflict}</p>
          {conflict.map((said) => (
            <p key={said.by}>{words.handed[said.answer](said.person, date(said.on))}</p>
          ))}
        </div>
      )}
      {answer && !conflict && <p>{words.handed[answer.answer](answer.person, date(answer.on))}</p>}
      {prepared && (
        <>
          <p>{words.decided[prepared.answer]}</p>
          {prepared.comment !== '' && <p class="sub">{prepared.comment}</p>}
          <button
            type="button"
            class="btn"
            disabled={act.busy}
            onClick={() => void decision.decide(null, '')}
          >
            {words.undo}
          </button>
        </>
      )}
      {!prepared && decision.mayAccept && kept.record.kind === 'access-request' && (
        <AskApprover {...props} body={kept.record.body} />
      )}
      {!prepared && decision.mayAccept && (
        <KeyButton letter="A" label={words.accept} primary disabled={act.busy} onPress={onAccept} />
      )}
      {!prepared && decision.mayReturn && kept.record.kind === 'platform-request' && (
        <a class="btn primary" href={`#autorisations/${kept.id}`}>
          {words.authoriseThere}
        </a>
      )}
      {!prepared && decision.mayReturn && (
        <KeyButton
          letter="R"
          label={words.return}
          disabled={act.busy}
          onPress={() => onReturning(true)}
        />
      )}
      <ErrorNote error={act.error} />
    </footer>
  );
}
