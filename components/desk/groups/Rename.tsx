import { useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { useFocusBack } from '../../shared/use-focus-back.ts';
import { useShared } from '../../shared/words.ts';
import { useDesk } from '../words.ts';

/** The group's name as a title, changed in place. */
export function Rename({ page, group }: { page: Page; group: GroupEntry }) {
  const { groups: words } = useDesk();
  const shared = useShared();
  const [name, setName] = useState<string | null>(null);
  const act = useAct();
  const field = useFocus<HTMLInputElement>(name !== null);
  const opener = useFocusBack<HTMLButtonElement>(name !== null);
  if (name === null) {
    return (
      <h1 class="title-line">
        {group.name}{' '}
        <button ref={opener} type="button" class="quiet" onClick={() => setName(group.name)}>
          {words.rename}
        </button>
      </h1>
    );
  }
  const save = async () => {
    if (name.trim() === '') return act.refuse(words.wrongName);
    const done = await act.run(() =>
      page.write('renameGroup', { id: group.id, name: name.trim() }),
    );
    if (done) setName(null);
  };
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.name}>
        <input
          ref={field}
          value={name}
          maxLength={100}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="btn primary" disabled={act.busy}>
        {shared.save}
      </button>
      <button type="button" class="btn" onClick={() => setName(null)}>
        {shared.cancel}
      </button>
      <ErrorNote error={act.error} />
    </form>
  );
}
