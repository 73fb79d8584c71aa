import { useState } from 'preact/hooks';
import type { PlaceAnswer } from '../../lib/messages.ts';
import type { Register } from '../../lib/screens/register.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import type { PageIcon } from '../shared/icon.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useShared } from '../shared/words.ts';
import { AskFrame } from './AskFrame.tsx';
import { GroupPick } from './GroupPick.tsx';
import { Option } from './Option.tsx';
import { StudentPick } from './StudentPick.tsx';
import { useAsk } from './words.ts';

const choices = {
  class: 'group',
  'class-families': 'home',
  'own-student': 'person',
  'own-parent': 'parent',
  staff: 'work',
  personal: 'eyeOff',
} as const satisfies Record<string, PageIcon>;
type ChoiceId = keyof typeof choices;
const ids = Object.keys(choices) as ChoiceId[];

function choiceOf({ space, purpose }: PlaceAnswer): ChoiceId | null {
  if (purpose === 'personal') return 'personal';
  return ids.find((id) => id === space) ?? null;
}

interface Props {
  register: Register;
  /** The sentence under the title. */
  text: string;
  /** Whether « Personnel » is offered: not on official pages and class spaces. */
  personal: boolean;
  busy: boolean;
  /** What was answered before, where it is to be changed. */
  now?: PlaceAnswer;
  onAnswer(answer: PlaceAnswer): void;
  onLater(): void;
}

/** Who reads a conversation. Arrows choose, Enter saves. */
export function SpaceQuestion({ register, text, personal, busy, now, onAnswer, onLater }: Props) {
  const words = useAsk();
  const shared = useShared();
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const [chosen, setChosen] = useState<ChoiceId | null>(now ? choiceOf(now) : null);
  const first = useFocus<HTMLFieldSetElement>(true, 'input');
  const [group, setGroup] = useState<string | null | undefined>(
    now ? now.group : groups.length > 1 ? undefined : (groups[0]?.id ?? null),
  );
  const [student, setStudent] = useState<string | null>(now?.student ?? null);
  const [error, setError] = useState<string | null>(null);
  const ofGroup = chosen === 'class' || chosen === 'class-families';
  const ofStudent = chosen === 'own-student' || chosen === 'own-parent';

  const save = () => {
    if (chosen === null) return setError(words.space.missing);
    if (ofGroup && group === undefined) return setError(words.space.missingGroup);
    if (ofStudent && student === null) return setError(words.space.missingStudent);
    const whose = student === null ? null : (register.names.get(student)?.group ?? null);
    onAnswer({
      space: chosen === 'personal' ? 'unknown' : chosen,
      group: ofGroup ? (group ?? null) : ofStudent ? whose : null,
      student: ofStudent ? student : null,
      purpose: chosen === 'personal' ? 'personal' : 'school',
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <AskFrame
        title={words.space.title}
        text={text}
        onLater={onLater}
        act={
          <button type="submit" class="btn primary" disabled={busy}>
            {shared.save}
          </button>
        }
      >
        <fieldset ref={first} class="options">
          <legend class="vh">{words.space.title}</legend>
          {ids
            .filter((id) => personal || id !== 'personal')
            .map((id) => (
              <Option
                key={id}
                class={id}
                name="space"
                icon={choices[id]}
                on={id === chosen}
                title={words.space.choices[id][0] ?? ''}
                hint={words.space.choices[id][1] ?? ''}
                onChoose={() => {
                  setChosen(id);
                  setError(null);
                }}
              >
                {ofGroup && groups.length > 0 && (
                  <GroupPick groups={groups} value={group} onChange={setGroup} />
                )}
                {ofStudent && (
                  <StudentPick
                    label={id === 'own-parent' ? words.space.parentOf : words.space.student}
                    students={[...register.names.values()]}
                    value={student}
                    onChange={setStudent}
                  />
                )}
              </Option>
            ))}
        </fieldset>
        <ErrorNote error={error} />
      </AskFrame>
    </form>
  );
}
