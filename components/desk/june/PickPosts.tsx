import { useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { Select } from '../../shared/Select.tsx';
import { usePostWords } from './post-words.ts';
import { useJune } from './words.ts';

interface Props {
  register: Register;
  posts: readonly LedgerEntry[];
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Chooses posts of the list, those about one student when asked so. */
export function PickPosts({ register, posts, chosen, onChoose }: Props) {
  const { hold: words, keep } = useJune();
  const { who, when } = usePostWords(register);
  const [student, setStudent] = useState('');
  const about = new Set(posts.flatMap(({ students }) => students));
  const named = [...about].flatMap((id) => register.names.get(id) ?? []);
  const shown = posts
    .filter((each) => student === '' || each.students.includes(student))
    .sort((a, b) => b.sentAt.localeCompare(a.sentAt));
  const paging = usePaging(shown, 30);
  if (posts.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{words.which}</legend>
      <p class="hint">{words.pick}</p>
      <div class="form-grid">
        <Select
          label={keep.student}
          value={student}
          options={[
            ['', words.everyone],
            ...named.map(
              ({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`] as const,
            ),
          ]}
          onChange={setStudent}
        />
      </div>
      <div class="scroll">
        {paging.shown.map((post) => (
          <label key={post.id}>
            <input
              type="checkbox"
              checked={chosen.has(post.id)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(post.id);
                else next.delete(post.id);
                onChoose(next);
              }}
            />
            <span>
              {when(post)} · {who(post)}
            </span>
          </label>
        ))}
      </div>
      <Pager paging={paging} />
    </fieldset>
  );
}
