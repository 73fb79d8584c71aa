import './teach.css';
import { useState } from 'preact/hooks';
import type { Exception } from '../../lib/detection/exceptions.ts';
import type { Found, Lesson } from '../../lib/register-messages/lessons.ts';
import type { Register } from '../../lib/screens/register.ts';
import { AskFrame } from '../ask/AskFrame.tsx';
import { Option } from '../ask/Option.tsx';
import { StudentPick } from '../ask/StudentPick.tsx';
import { useLessons } from '../desk/lessons/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useShared } from '../shared/words.ts';

interface Props {
  found: Found;
  register: Register;
  busy: boolean;
  onAnswer(lesson: Lesson): void;
  onLater(): void;
}

/** No student in one of the phrases, or a student's nickname. Arrows choose, Enter saves. */
export function LessonQuestion({ found, register, busy, onAnswer, onLater }: Props) {
  const { teach: words } = useLessons();
  const shared = useShared();
  const { word, contexts, place } = found;
  const first = useFocus<HTMLFieldSetElement>(true, 'input');
  /** Index of a phrase, or the nickname. */
  const [chosen, setChosen] = useState<number | 'nickname' | null>(null);
  const [onlyHere, setOnlyHere] = useState(false);
  const [student, setStudent] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const own = found.group === null ? undefined : register.studentsOf.get(found.group);
  const choose = (choice: number | 'nickname') => {
    setChosen(choice);
    setError(null);
  };
  const save = () => {
    if (chosen === null) return setError(words.missing);
    if (chosen === 'nickname') {
      if (student === null) return setError(words.missingStudent);
      return onAnswer({ word, before: '', after: '', nicknameOf: student, place: null });
    }
    const context = contexts[chosen];
    if (context) onAnswer({ ...context, nicknameOf: null, place: onlyHere ? place : null });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <AskFrame
        title={words.title(word)}
        text={contexts.length > 0 ? words.text : words.nothing(word)}
        hint={words.revocable}
        onLater={onLater}
        act={
          <button type="submit" class="btn primary" disabled={busy}>
            {shared.save}
          </button>
        }
      >
        <fieldset ref={first} class="options">
          <legend class="vh">{words.title(word)}</legend>
          {contexts.map((context, index) => (
            <Option
              key={context.before + context.after}
              name="lesson"
              icon="eyeOff"
              on={chosen === index}
              title={isBare(context) ? words.never(word) : words.nobody(phraseOf(context))}
              hint={isBare(context) ? words.neverHint : words.nobodyHint(word)}
              onChoose={() => choose(index)}
            >
              {place && (
                <label class="only-here">
                  <input
                    type="checkbox"
                    checked={onlyHere}
                    onChange={(event) => setOnlyHere(event.currentTarget.checked)}
                  />
                  {words.onlyHere}
                </label>
              )}
            </Option>
          ))}
          <Option
            name="lesson"
            icon="person"
            on={chosen === 'nickname'}
            title={words.nickname(word)}
            hint={words.nicknameHint}
            onChoose={() => choose('nickname')}
          >
            <StudentPick
              label={words.whose}
              students={own ?? [...register.names.values()]}
              value={student}
              onChange={setStudent}
            />
          </Option>
        </fieldset>
        <ErrorNote error={error} />
      </AskFrame>
    </form>
  );
}

function isBare({ before, after }: Exception): boolean {
  return before === '' && after === '';
}
function phraseOf({ before, word, after }: Exception): string {
  return before + word + after;
}
