import './announcements.css';
import { useContext, useState } from 'preact/hooks';
import { announcedEn } from '../../../lib/i18n/announced.en.ts';
import { announcedFr } from '../../../lib/i18n/announced.fr.ts';
import { announcedStanding } from '../../../lib/policy/announced.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { LanguageContext, useSpeech, wordsHook } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';

const useWords = wordsHook({ fr: announcedFr, en: announcedEn });
type Warning = NonNullable<Pack['warnings']>[number];

interface Props {
  register: Register;
  write: Write;
}

/** Days that the pack has staff told of (003: the visa), each with the date that was announced and what is left. */
export function Announcements({ register, write }: Props) {
  const words = useWords();
  const told = (register.pack?.warnings ?? []).filter(({ to }) => to === 'staff');
  if (told.length === 0) return null;
  return (
    <section class="announced" aria-labelledby="announced-title">
      <h2 id="announced-title">{words.title}</h2>
      {told.map((warning) => (
        <Announcement key={warning.id} warning={warning} register={register} write={write} />
      ))}
    </section>
  );
}

function Announcement({ warning, register, write }: Props & { warning: Warning }) {
  const words = useWords();
  const lang = useContext(LanguageContext);
  const { date } = useSpeech();
  const act = useAct();
  const { settings, today } = register;
  const { [warning.id]: kept, ...others } = settings.announced;
  const standing = kept ? announcedStanding(kept, warning.days, today) : null;
  const [day, setDay] = useState(standing && kept ? kept.on : '');
  const title = (warning.title ?? warning)[lang];
  const save = (announced: typeof settings.announced) =>
    act.run(() => write('saveSettings', { patch: { announced } }));
  const note = async () => {
    if (day === '' || day < today) return act.refuse(words.past);
    await save({ ...others, [warning.id]: { on: day, toldOn: today } });
  };
  return (
    <form
      noValidate
      aria-label={words.of(title)}
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <h3>
        {title} <span class="sub">({warning.clause})</span>
      </h3>
      <p>{warning[lang]}</p>
      <p class={standing ? 'left' : 'hint'} role="status">
        {standing && kept ? words.left(date(kept.on), standing.left) : words.none(warning.days)}
        {standing?.short && ` ${words.short(warning.days)}`}
      </p>
      <div class="btns">
        <DayField label={words.day} value={day} onDay={setDay} />
        <button type="submit" class="btn" disabled={act.busy}>
          {words.save}
        </button>
        {standing && (
          <button
            type="button"
            class="quiet"
            disabled={act.busy}
            onClick={() => {
              setDay('');
              void save(others);
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <ErrorNote error={act.error} />
    </form>
  );
}
