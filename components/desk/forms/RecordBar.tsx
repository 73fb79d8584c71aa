import '../consents/pending.css';
import { useState } from 'preact/hooks';
import type { Write } from '../../../lib/screens/write.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { eventsOf, type ReadyRow } from './events.ts';
import { useForms } from './words.ts';

interface Props {
  rows: readonly ReadyRow[];
  parentOf(row: ReadyRow): 1 | 2;
  write: Write;
  /** How many forms were recorded. */
  onDone(count: number): void;
  onClear(): void;
}

/** Where the forms are filed, then one write for all of them. */
export function RecordBar({ rows, parentOf, write, onDone, onClear }: Props) {
  const words = useForms();
  const [filedAt, setFiledAt] = useState('');
  const act = useAct();
  const record = async () => {
    const place = filedAt.trim();
    if (place === '') return act.refuse(words.wrongFiled);
    const events = eventsOf(rows, place, parentOf);
    if (await act.run(() => write('recordConsents', { events }))) onDone(rows.length);
  };
  return (
    <form
      class="pending form-bar"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <p>
        <b>{words.ready(rows.length)}</b>
      </p>
      <TextField
        label={words.filedAt}
        value={filedAt}
        maxLength={500}
        placeholder={words.filedHint}
        onText={setFiledAt}
      />
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy || rows.length === 0}>
          {words.record}
        </button>
        <button type="button" class="btn" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <ErrorNote error={act.error} />
    </form>
  );
}
