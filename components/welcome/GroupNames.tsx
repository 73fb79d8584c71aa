import { useState } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { useShared } from '../shared/words.ts';
import { useWelcome } from './words.ts';

interface Props {
  names: readonly string[];
  /** Already in the register: removed on the desk, where it is said what goes with them. */
  fixed: readonly string[];
  onChange(names: readonly string[]): void;
}

/** Names of groups; Enter or a comma ends one. */
export function GroupNames({ names, fixed, onChange }: Props) {
  const { you } = useWelcome();
  const shared = useShared();
  const [written, setWritten] = useState('');
  const add = () => {
    const added = written
      .split(/[,;]/u)
      .map((name) => name.trim().slice(0, 100))
      .filter((name) => name !== '');
    onChange([...new Set([...names, ...added])]);
    setWritten('');
  };
  return (
    <div>
      <div class="tags">
        {names.map((name) => (
          <span key={name} class="tag">
            {name}
            {!fixed.includes(name) && (
              <button
                type="button"
                aria-label={shared.removeItem(name)}
                onClick={() => onChange(names.filter((each) => each !== name))}
              >
                <Icon name="close" small />
              </button>
            )}
          </span>
        ))}
        <input
          id="group-name"
          placeholder={you.groupAdd}
          aria-describedby="group-hint"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if ((event.key !== 'Enter' && event.key !== ',') || written.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
      </div>
      <p class="hint" id="group-hint">
        {you.groupsHint}
      </p>
    </div>
  );
}
