import './bulk.css';
import { useMemo, useState } from 'preact/hooks';
import type { ConsentScope } from '../../../lib/consent/consent.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Select } from '../../shared/Select.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { useScopeName } from '../use-scope-name.ts';
import { useConsents } from '../words.ts';
import { bulkCells } from './bulk-cells.ts';
import type { Covered } from './covered.ts';
import type { Row } from './rows.ts';
import type { CellDraft } from './use-drafts.ts';

interface Props {
  /** The chosen students. */
  rows: readonly Row[];
  covered: Covered;
  year: string;
  /** `YYYY-MM-DD`. */
  today: string;
  write: Write;
  onDraft(cells: readonly CellDraft[]): void;
  onClear(): void;
}

const answers = ['yes', 'no', 'withdrawn'] as const;

/** What can be done for several students at once: draft an answer, or note that their forms were given out. */
export function BulkBar({ rows, covered, year, today, write, onDraft, onClear }: Props) {
  const words = useConsents();
  const scopeName = useScopeName();
  const shared = useShared();
  const [scope, setScope] = useState<ConsentScope | 'all'>('all');
  const [day, setDay] = useState(today);
  const act = useAct();
  const cellsFor = useMemo(() => {
    const scopes = scope === 'all' ? covered.scopes : [scope];
    return answers.map((answer) => ({ answer, cells: bulkCells(rows, answer, scopes) }));
  }, [rows, scope, covered]);
  const apart = rows.some(({ standings }) => standings.some(({ second }) => second));
  const send = async () => {
    if (day === '' || day > today) return act.refuse(words.wrongSentOn);
    const students = rows.map(({ student }) => student.id);
    const forms = { students, platform: covered.id, schoolYear: year, sentOn: day };
    if (await act.run(() => write('setFormsSent', forms))) onClear();
  };
  return (
    <section class="bulk" aria-label={words.chosen(rows.length)}>
      <p>
        <b role="status">{words.chosen(rows.length)}</b>
        <button type="button" class="quiet" onClick={onClear}>
          {words.clear}
        </button>
      </p>
      {covered.scopes.length > 1 && (
        <Select<ConsentScope | 'all'>
          label={words.scope}
          value={scope}
          options={[
            ['all', covered.scopes.includes('own-parent') ? words.bothScopes : words.allScopes],
            ...covered.scopes.map((each) => [each, scopeName(each)] as const),
          ]}
          onChange={setScope}
        />
      )}
      <div class="btns">
        {cellsFor.map(({ answer, cells }) => (
          <button
            key={answer}
            type="button"
            class="btn"
            disabled={cells.every(([, draft]) => draft === null)}
            onClick={() => onDraft(cells)}
          >
            {words.states[answer]}
          </button>
        ))}
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <DayField label={words.formsGivenOn} value={day} max={today} onDay={setDay} />
        <button type="submit" class="btn" disabled={act.busy}>
          {shared.save}
        </button>
      </form>
      {apart && <p class="hint">{words.apart}</p>}
      <ErrorNote error={act.error} />
    </section>
  );
}
