import { useState } from 'preact/hooks';
import { type MediaShown, mediaShown } from '../../../lib/verdict/verdict.ts';
import { DayField } from '../../shared/DayField.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { StepProps } from './list-props.ts';
import { StepForm } from './StepForm.tsx';
import { useJune } from './words.ts';

const origins = ['phone', 'application', 'other'] as const;
const isAddress = (text: string) => /^https?:$/u.test(URL.parse(text)?.protocol ?? '');

/** A post that Vigie did not see, because it was made from a phone or an application. */
export function AddPost({ page, register, list, onDone }: StepProps & { onDone(): void }) {
  const { add: words, destroy } = useJune();
  const kinds = destroy.shown;
  const act = useAct();
  const [elsewhere, setFrom] = useState<(typeof origins)[number]>('phone');
  const [sentOn, setSentOn] = useState('');
  const [where, setWhere] = useState('');
  const [link, setLink] = useState('');
  const [shows, setShows] = useState<readonly MediaShown[]>([]);
  const [students, setStudents] = useState<readonly string[]>([]);
  const add = async () => {
    if (sentOn === '' || sentOn > register.today) return act.refuse(words.faults.day);
    const address = link.trim();
    if (address !== '' && !isAddress(address)) return act.refuse(words.faults.link);
    const { group, platform } = list;
    const post = {
      group,
      platform,
      sentOn,
      students: list.student === null ? students : [list.student],
      shows,
      elsewhere,
      where: where.trim(),
      link: address || null,
    };
    if (await act.run(() => page.write('addPost', post))) onDone();
  };
  return (
    <StepForm label={words.title} add={words.add} act={act} onAdd={add} onCancel={onDone}>
      <div class="form-grid">
        <Select
          label={words.from}
          value={elsewhere}
          options={origins.map((id) => [id, words.origins[id]] as const)}
          onChange={(origin) => setFrom(origin)}
        />
        <DayField label={words.sentOn} value={sentOn} max={register.today} onDay={setSentOn} />
      </div>
      <TextField
        label={words.where}
        hint={words.whereHint}
        value={where}
        maxLength={400}
        onText={setWhere}
      />
      <TextField label={words.link} value={link} maxLength={2000} onText={setLink} />
      <fieldset class="choices">
        <legend>{words.shows}</legend>
        <div class="kinds">
          {mediaShown.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={shows.includes(kind)}
                onChange={(event) => {
                  const others = shows.filter((each) => each !== kind);
                  setShows(event.currentTarget.checked ? [...others, kind] : others);
                }}
              />
              <span class="first-up">{kinds[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {list.student === null && list.students.length > 0 && (
        <fieldset class="choices">
          <legend>{words.students}</legend>
          <div class="scroll">
            {list.students.map(({ id, firstName, lastName }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={students.includes(id)}
                  onChange={(event) => {
                    const others = students.filter((each) => each !== id);
                    setStudents(event.currentTarget.checked ? [...others, id] : others);
                  }}
                />
                {firstName} {lastName}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </StepForm>
  );
}
