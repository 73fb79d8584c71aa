import type { Register } from '../../../lib/screens/register.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useScopeName } from '../use-scope-name.ts';
import { formerAnswer, isReady, type ReadyRow } from './events.ts';
import { FormRow } from './FormRow.tsx';
import type { Row } from './rows.ts';
import { useForms } from './words.ts';

interface Props {
  rows: readonly Row[];
  register: Register;
  /** Keys of the rows that are left out. */
  left: ReadonlySet<string>;
  parentOf(row: ReadyRow): 1 | 2;
  onLeave(left: ReadonlySet<string>): void;
  onParent(row: ReadyRow, parent: 1 | 2): void;
  onRow(row: Row): void;
}

/** What was read, a row a form, to be confirmed before anything is recorded. */
export function FormTable({ rows, register, left, parentOf, onLeave, onParent, onRow }: Props) {
  const words = useForms();
  const scopeName = useScopeName();
  const paging = usePaging(rows);
  const ready = rows.filter(isReady);
  const leave = (key: string, out: boolean) => {
    const next = new Set(left);
    if (out) next.add(key);
    else next.delete(key);
    onLeave(next);
  };
  return (
    <>
      <table class="data stack-narrow form-table">
        <caption class="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{words.take}</span>
            </th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.platform}</th>
            {register.pack?.scopes.map(({ id }) => (
              <th key={id} scope="col">
                {scopeName(id)}
              </th>
            ))}
            <th scope="col">{words.signedOn}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((row) => (
            <FormRow
              key={row.key}
              row={row}
              register={register}
              taken={!left.has(row.key)}
              former={isReady(row) ? formerAnswer(row, ready, register) : null}
              parent={isReady(row) ? parentOf(row) : 1}
              onTake={(taken) => leave(row.key, !taken)}
              onParent={(parent) => isReady(row) && onParent(row, parent)}
              onRow={onRow}
            />
          ))}
        </tbody>
      </table>
      <Pager paging={paging} />
    </>
  );
}
