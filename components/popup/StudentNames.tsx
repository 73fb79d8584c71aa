import { useState } from 'preact/hooks';
import { nameWithAvatar } from '../../lib/display-name/student-label.ts';
import type { Filled } from '../../lib/screens/fill-names.ts';
import type { Register } from '../../lib/screens/register.ts';
import { membersOf } from '../desk/avatars/members.ts';
import { useAvatars } from '../desk/avatars/words.ts';
import { CopyText } from '../shared/CopyText.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useSpeech } from '../shared/language.ts';
import { Select } from '../shared/Select.tsx';
import { useAct } from '../shared/use-act.ts';

interface Props {
  register: Register;
  /** Name of the group that the page is of; null: not known. */
  group: string | null;
  fill(names: readonly string[]): Promise<Filled>;
}

/** Where students are typed in: their first names with avatars (5.4), to copy or to put into the page's fields. */
export function StudentNames({ register, group: named, fill }: Props) {
  const words = useAvatars();
  const { compare } = useSpeech();
  const act = useAct();
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<Filled | null>(null);
  const group =
    groups.find(({ id }) => id === chosen) ??
    groups.find(({ name }) => name === named) ??
    groups[0];
  const names = group
    ? membersOf(register, group.id, compare).map(({ student, avatar }) =>
        nameWithAvatar(student, avatar),
      )
    : [];
  if (!group || names.length === 0) return null;
  return (
    <section class="student-names">
      <h2>{words.accounts}</h2>
      <p class="sub">{words.accountsText}</p>
      {groups.length > 1 && (
        <Select
          label={words.group}
          value={group.id}
          options={groups.map(({ id, name }) => [id, name])}
          onChange={setChosen}
        />
      )}
      <div class="btns">
        <button
          type="button"
          class="btn primary"
          disabled={act.busy}
          onClick={() => void act.run(async () => setDone(await fill(names)))}
        >
          {words.fill(names.length)}
        </button>
        <CopyText text={names.join('\n')} label={words.copy} done={words.copied} />
      </div>
      <p role="status">{done && words.filled(done.filled, done.left)}</p>
      <ErrorNote error={act.error} />
    </section>
  );
}
