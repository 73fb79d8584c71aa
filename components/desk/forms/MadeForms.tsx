import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';
import { useForms } from './words.ts';

export interface Made {
  blob: Blob;
  name: string;
  /** Ids of the students whose forms it holds. */
  students: readonly string[];
}
interface Props {
  made: Made;
  page: Page;
  register: Register;
  platform: PlatformId;
  schoolYear: string;
}

/** The file to save, and the day that the forms were given out. */
export function MadeForms({ made, page, register, platform, schoolYear }: Props) {
  const words = useForms();
  const { date } = useSpeech();
  const { blob, name, students } = made;
  const [day, setDay] = useState(register.today);
  const [noted, setNoted] = useState<string | null>(null);
  const act = useAct();
  const address = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const note = async () => {
    if (day === '' || day > register.today) return act.refuse(words.wrongGiven);
    const given = { students, platform, schoolYear, sentOn: day };
    if (await act.run(() => page.write('setFormsSent', given))) setNoted(day);
  };
  return (
    <section class="made-forms" aria-labelledby="made-forms">
      <h2 id="made-forms">
        <span role="status">{words.made(students.length)}</span>
      </h2>
      <p>{words.madeText}</p>
      <a class="btn primary" href={address} download={name}>
        <Icon name="save" />
        {words.save}
      </a>
      <p class="hint">{name}</p>
      {noted ? (
        <p role="status">{words.given(date(noted))}</p>
      ) : (
        <form
          class="add-line"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void note();
          }}
        >
          <DayField label={words.givenOn} value={day} max={register.today} onDay={setDay} />
          <button type="submit" class="btn" disabled={act.busy}>
            {words.noteGiven}
          </button>
        </form>
      )}
      <ErrorNote error={act.error} />
    </section>
  );
}
