import { AskFrame } from './AskFrame.tsx';
import { Choice } from './Choice.tsx';
import { useAsk } from './words.ts';

interface Props {
  busy: boolean;
  onAnswer(purpose: 'school' | 'personal'): void;
  onLater(): void;
}

/** « Est-ce pour l'école? »: the directive binds staff in their functions. */
export function PurposeQuestion({ busy, onAnswer, onLater }: Props) {
  const { purpose } = useAsk();
  const [school = '', schoolDetail = ''] = purpose.school;
  const [personal = '', personalDetail = ''] = purpose.personal;
  return (
    <AskFrame title={purpose.title} text={purpose.text} onLater={onLater}>
      <div class="choices">
        <Choice
          first
          icon="work"
          title={school}
          detail={schoolDetail}
          busy={busy}
          onChoose={() => onAnswer('school')}
        />
        <Choice
          icon="eyeOff"
          title={personal}
          detail={personalDetail}
          busy={busy}
          onChoose={() => onAnswer('personal')}
        />
      </div>
    </AskFrame>
  );
}
