import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import { useSpeech } from '../../shared/language.ts';
import { useShared } from '../../shared/words.ts';
import { useConsents } from '../words.ts';

const states = ['yes', 'no', 'withdrawn', 'none'] as const;

interface Props {
  rows: readonly { states: readonly ConsentState[] }[];
  scopes: readonly ConsentScope[];
  value: ConsentState | 'all';
  onChange(value: ConsentState | 'all'): void;
}

/** The count line, where withdrawn counts as no, and the answers to show. */
export function Filters({ rows, scopes, value, onChange }: Props) {
  const words = useConsents();
  const shared = useShared();
  const { number } = useSpeech();
  const count = (index: number, state: ConsentState) =>
    rows.filter((row) => row.states[index] === state).length;
  const having = (state: ConsentState) => rows.filter((row) => row.states.includes(state)).length;
  const choices = [
    'all',
    ...states.filter((state) => having(state) > 0 || state === value),
  ] as const;
  return (
    <>
      <p class="count" role="status">
        <b>{shared.students(rows.length)}</b>
        {scopes.map((scope, index) => (
          <span key={scope}>
            {scopes.length > 1 && <em>{words.scopes[scope]} </em>}
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
          <label key={choice} class={`chip ${choice === value ? 'on' : ''}`}>
            <input
              class="vh"
              type="radio"
              name="filter"
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {words.filters[choice]}{' '}
            <span>{number(choice === 'all' ? rows.length : having(choice))}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
