import { useState } from 'preact/hooks';
import type { Register } from '../../../lib/screens/register.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import { useFocusBack } from '../../shared/use-focus-back.ts';
import { useScopeName } from '../use-scope-name.ts';
import { ByHand } from './ByHand.tsx';
import { isReady } from './events.ts';
import type { Row } from './rows.ts';
import { Troubles } from './Troubles.tsx';
import { useForms } from './words.ts';

interface Props {
  row: Row;
  register: Register;
  taken: boolean;
  /** Day of an answer that this one follows; null: it is the first this year. */
  former: string | null;
  parent: 1 | 2;
  onTake(taken: boolean): void;
  onParent(parent: 1 | 2): void;
  onRow(row: Row): void;
}
/** A file that was recorded, or is of another year, is not recorded by hand either; nor one too large to have a digest. */
const final = ['already', 'other-year'];

/** One form: what it says, whether it is whole, and by hand what a person alone can read. */
export function FormRow({ row, register, taken, former, parent, onTake, onParent, onRow }: Props) {
  const words = useForms();
  const { date } = useSpeech();
  const scopeName = useScopeName();
  const [byHand, setByHand] = useState(false);
  const line = useFocusBack<HTMLTableRowElement>(byHand, 'input, button');
  const student = row.student === null ? undefined : register.names.get(row.student);
  const name = student ? `${student.firstName} ${student.lastName}` : null;
  const ready = isReady(row);
  const mayByHand =
    !ready && row.digest !== null && !row.troubles.some(({ kind }) => final.includes(kind));
  return (
    <>
      <tr ref={line}>
        <td>
          {ready && (
            <input
              type="checkbox"
              checked={taken}
              aria-label={words.takeThis(name ?? row.file)}
              onChange={(event) => onTake(event.currentTarget.checked)}
            />
          )}
        </td>
        <th scope="row">
          {student ? (
            <>
              <b>{student.firstName}</b> {student.lastName}
            </>
          ) : (
            row.file
          )}
        </th>
        <td>{row.platform === null ? '' : platformName(row.platform)}</td>
        {register.pack?.scopes.map(({ id: scope }) => (
          <td key={scope} data-label={scopeName(scope)}>
            {row.student === null ? '' : words.answers[row.answers[scope] ?? 'none']}
          </td>
        ))}
        <td>{row.signedOn === null ? '' : date(row.signedOn)}</td>
        <td class="form-state">
          {ready ? (
            <span class="whole">
              <Icon name="check" small /> {row.byHand ? words.byHandDone : words.complete}
            </span>
          ) : (
            <Troubles troubles={row.troubles} />
          )}
          {student && <span class="hint">{words.file(row.file)}</span>}
          {former !== null && (
            <div class="former">
              <span class="hint">
                {(former > (row.signedOn ?? '') ? words.newer : words.replaces)(date(former))}
              </span>
              <Select
                label={words.parent}
                value={`${parent}`}
                options={[
                  ['1', words.parents[1]],
                  ['2', words.parents[2]],
                ]}
                onChange={(value) => onParent(value === '2' ? 2 : 1)}
              />
            </div>
          )}
          {mayByHand && !byHand && (
            <button
              type="button"
              class="quiet"
              aria-label={words.byHandOf(name ?? row.file)}
              onClick={() => setByHand(true)}
            >
              {words.byHand}
            </button>
          )}
        </td>
      </tr>
      {byHand && !ready && (
        <tr class="by-hand-row">
          <td colSpan={5 + (register.pack?.scopes.length ?? 0)}>
            <ByHand
              row={row}
              register={register}
              onCancel={() => setByHand(false)}
              onKeep={(kept) => {
                setByHand(false);
                onRow(kept);
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
