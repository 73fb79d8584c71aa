import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useDesk } from '../words.ts';

/** A new group of this school year. */
export function AddGroup({ page, register }: { page: Page; register: Register }) {
  const { groups: words } = useDesk();
  const [name, setName] = useState('');
  const act = useAct();
  const add = async () => {
    const wanted = name.trim();
    if (wanted === '') return act.refuse(words.wrongName);
    const taken = register.groups.some(
      (each) => each.name === wanted && each.schoolYear === register.year,
    );
    if (taken) return act.refuse(words.known);
    const done = await act.run(() =>
      page.write('addGroup', { name: wanted, schoolYear: register.year }),
    );
    if (done) setName('');
  };
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="add-line">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxLength={100}
          onText={setName}
        />
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.add}
        </button>
      </div>
      <ErrorNote error={act.error} />
    </form>
  );
}
