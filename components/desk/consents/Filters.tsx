import { useMemo } from 'preact/hooks';
import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import { useSpeech } from '../../shared/language.ts';
import { useShared } from '../../shared/words.ts';
import { useScopeName } from '../use-scope-name.ts';
import { useConsents } from '../words.ts';
import { type FilterId, filterIds, passes } from './filter.ts';
import type { Row } from './rows.ts';

interface Props {
  rows: readonly Row[];
  scopes: readonly ConsentScope[];
  /** The day to return the forms is over. */
  late: boolean;
  value: FilterId;
  onChange(value: FilterId): void;
}

/** The count line, where withdrawn counts as no, and the answers to show. */
export function Filters({ rows, scopes, late, value, onChange }: Props) {
  const words = useConsents();
  const scopeName = useScopeName();
  const shared = useShared();
  const { number } = useSpeech();
  const count = (index: number, state: ConsentState) =>
    rows.filter((row) => row.standings[index]?.state === state).length;
  const counts = useMemo(
    () =>
      filterIds.map((id) => ({ id, count: rows.filter((row) => passes(id, row, late)).length })),
    [rows, late],
  );
  const choices = counts.filter((each) => each.id === 'all' || each.count > 0 || each.id === value);
  return (
    <>
      <p class="count" role="status">
        <b>{shared.students(rows.length)}</b>
        {scopes.map((scope, index) => (
          <span key={scope}>
            {scopes.length > 1 && <em>{scopeName(scope)} </em>}
            {words.counts(
              count(index, 'yes'),
              count(index, 'no') + count(index, 'withdrawn'),
              count(index, 'none'),
            )}
          </span>
        ))}
      </p>
      <fieldset class="chips">
        <legend class="vh">{words.filterLabel}</legend>
        {choices.map((choice) => (
          <label key={choice.id} class={`chip ${choice.id === value ? 'on' : ''}`}>
            <input
              class="vh"
              type="radio"
              name="filter"
              checked={choice.id === value}
              onChange={() => onChange(choice.id)}
            />
            {words.filters[choice.id]} <span>{number(choice.count)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
