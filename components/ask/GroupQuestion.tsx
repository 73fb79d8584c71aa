import { useState } from 'preact/hooks';
import type { Register } from '../../lib/screens/register.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useShared } from '../shared/words.ts';
import { AskFrame } from './AskFrame.tsx';
import { GroupPick } from './GroupPick.tsx';
import { useAsk } from './words.ts';

interface Props {
  register: Register;
  text: string;
  busy: boolean;
  /** null: a group that is not in the register. */
  onAnswer(group: string | null): void;
  onLater(): void;
}

/** Which of the year's groups a team or a class is; asked once for each. */
export function GroupQuestion({ register, text, busy, onAnswer, onLater }: Props) {
  const words = useAsk();
  const shared = useShared();
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const [group, setGroup] = useState<string | null>();
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (group === undefined) setError(words.space.missingGroup);
        else onAnswer(group);
      }}
    >
      <AskFrame
        title={words.group.title}
        text={text}
        onLater={onLater}
        act={
          <button type="submit" class="btn primary" disabled={busy}>
            {shared.save}
          </button>
        }
      >
        <GroupPick groups={groups} value={group} onChange={setGroup} />
        <ErrorNote error={error} />
      </AskFrame>
    </form>
  );
}
