import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import { Icon } from '../shared/icon.tsx';
import { useShared } from '../shared/words.ts';
import { useOptions } from './words.ts';

interface Props {
  label: string;
  example: string;
  empty: string;
  /** The sentence for a value that `read` refuses. */
  wrong: string;
  items: readonly string[];
  /** The value in what was typed, or null; null itself where nothing is added by hand. */
  read: ((written: string) => string | null) | null;
  /** Resolves to true once stored. */
  onChange(items: readonly string[]): Promise<boolean>;
}

/** A short list of values: each removable, one added at a time. */
export function ListEditor({ label, example, empty, wrong, items, read, onChange }: Props) {
  const shared = useShared();
  const { known } = useOptions();
  const [written, setWritten] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    const value = read?.(written.trim()) ?? null;
    if (value === null) return setError(wrong);
    if (items.includes(value)) return setError(known);
    setError(null);
    if (await onChange([...items, value])) setWritten('');
  };
  return (
    <div class="list-editor">
      {items.length === 0 && <p class="hint">{empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>
            <span>{item}</span>
            <button
              type="button"
              class="icon-btn"
              aria-label={shared.removeItem(item)}
              onClick={() => void onChange(items.filter((each) => each !== item))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {read && (
        <form
          class="add-line"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field label={label}>
            <input
              value={written}
              placeholder={example}
              aria-invalid={error !== null}
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
          </Field>
          <button type="submit" class="btn">
            {shared.add}
          </button>
        </form>
      )}
      <ErrorNote error={error} />
    </div>
  );
}
