import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { askable } from './askable.ts';
import { lastDayOffered } from './last-day-offered.ts';
import { useApproval } from './use-approval.ts';

/** A new authorisation; it ends with the school year unless the pack or the person says otherwise. */
export function AddAuthorisation({ page, register }: { page: Page; register: Register }) {
  const { words } = useApproval(register);
  const [platform, setPlatform] = useState('');
  const [grantedOn, setGrantedOn] = useState(register.today);
  const [until, setUntil] = useState(lastDayOffered(register));
  const [by, setBy] = useState('');
  const act = useAct();
  const offered = askable(register);
  const add = async () => {
    const chosen = offered.find((id) => id === platform);
    if (!chosen) return act.refuse(words.wrongPlatform);
    if (grantedOn === '' || until === '') return act.refuse(words.missingDates);
    if (until < grantedOn) return act.refuse(words.wrongDates);
    if (by.trim() === '') return act.refuse(words.wrongBy);
    const granted = { platform: chosen, grantedOn, until, by: by.trim() };
    if (await act.run(() => page.write('addAuthorisation', granted))) {
      setPlatform('');
      setBy('');
    }
  };
  return (
    <form
      class="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>{words.add}</h2>
      <div class="form-grid">
        <Select
          label={words.platform}
          value={platform}
          options={[
            ['', words.choose],
            ...offered.map((id) => [id as string, platformName(id)] as const),
          ]}
          onChange={setPlatform}
        />
        <DayField label={words.from} value={grantedOn} onDay={setGrantedOn} />
        <DayField label={words.until} value={until} onDay={setUntil} />
        <TextField
          label={words.by}
          value={by}
          maxLength={200}
          placeholder={words.byHint}
          onText={setBy}
        />
      </div>
      <ErrorNote error={act.error} />
      <button type="submit" class="btn primary" disabled={act.busy}>
        {words.add}
      </button>
    </form>
  );
}
