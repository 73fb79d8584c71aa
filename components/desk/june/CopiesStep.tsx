import { ExportTicks } from './ExportTicks.tsx';
import type { StepProps } from './list-props.ts';
import { StepBox } from './StepBox.tsx';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

/** What is left elsewhere: phone, drive, bin, exports, paper. */
export function CopiesStep({ page, register, list, ticks }: StepProps & { ticks: Ticks }) {
  const { copies: words } = useJune();
  const { exports } = list;
  const deleted = exports.filter(({ deletedOn }) => deletedOn !== null).length;
  const done = deleted + list.recipe.copies.filter(({ id }) => ticks.isTicked(id)).length;
  const all = exports.length + list.recipe.copies.length;
  const icon = done === all ? 'check' : done > 0 ? 'half' : 'ring';
  const look = done === all ? 'good' : done > 0 ? '' : 'soft';
  return (
    <StepBox
      id="copies"
      standing={list.steps.copies}
      said={{ icon, look, text: words.status(done, all) }}
    >
      <ul class="ticks copies-list">
        {list.recipe.copies.map(({ id, title, text }) => (
          <li key={id} class={`tick ${ticks.isTicked(id) ? 'done' : ''}`}>
            <label>
              <input
                type="checkbox"
                checked={ticks.isTicked(id)}
                onChange={(event) => void ticks.tick([id], event.currentTarget.checked)}
              />
              <span class="what">
                {title} <span>{text}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {exports.length > 0 && <ExportTicks page={page} files={exports} today={register.today} />}
    </StepBox>
  );
}
