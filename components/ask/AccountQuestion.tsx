import { AskFrame } from './AskFrame.tsx';
import { Choice } from './Choice.tsx';
import { useAsk } from './words.ts';

interface Props {
  /** `ecole.qc.ca`. */
  domain: string;
  busy: boolean;
  onAnswer(account: 'work' | 'personal'): void;
  onLater(): void;
}

/** Whether a mail account is the school's: asked once for its domain (3.0, 4.0). */
export function AccountQuestion({ domain, busy, onAnswer, onLater }: Props) {
  const { account } = useAsk();
  return (
    <AskFrame title={account.title} text={account.text(domain)} onLater={onLater}>
      <div class="choices">
        <Choice
          first
          icon="work"
          title={account.work(domain)}
          detail={account.workHint}
          busy={busy}
          onChoose={() => onAnswer('work')}
        />
        <Choice
          icon="person"
          title={account.personal}
          detail={account.personalHint}
          busy={busy}
          onChoose={() => onAnswer('personal')}
        />
      </div>
    </AskFrame>
  );
}
