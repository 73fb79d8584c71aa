import { useState } from 'preact/hooks';
import type { UnknownKey } from '../../../lib/screens/exchanges.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Worded } from '../../../lib/screens/records.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { KeyWords } from './KeyWords.tsx';
import { useRecordWords } from './words.ts';

/** A key seen for the first time: its words are compared by voice before anything that it signed counts. */
export function CompareKey({ page, unknown }: { page: Page; unknown: Worded<UnknownKey> }) {
  const { compare: words } = useRecordWords();
  const [person, setPerson] = useState(unknown.person);
  const act = useAct();
  const pin = () =>
    page.write('pinKey', {
      fingerprint: unknown.fingerprint,
      role: 'principal',
      person: person.trim() || unknown.person,
      staff: null,
    });
  return (
    <section class="compare">
      <h3>{words.title}</h3>
      <p>{words.text(unknown.person)}</p>
      <KeyWords words={unknown.words} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act.run(pin);
        }}
      >
        <TextField label={words.name} value={person} maxLength={200} onText={setPerson} />
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.same}
        </button>
      </form>
      <ErrorNote error={act.error} />
      <p class="hint">{words.later}</p>
    </section>
  );
}
