import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { copiesOf } from './copies-of.ts';
import { ExportTicks } from './ExportTicks.tsx';
import type { StepProps } from './list-props.ts';
import { StepBox } from './StepBox.tsx';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

const icons: Readonly<Record<string, PageIcon>> = {
  'copy:phone': 'phone',
  'copy:drive': 'cloud',
  'copy:downloads': 'save',
  'copy:paper': 'print',
  'copy:people': 'person',
};

/** What is left elsewhere: phone, drive, bin, exports, paper. */
export function CopiesStep({ page, register, list, ticks }: StepProps & { ticks: Ticks }) {
  const { copies: words } = useJune();
  const { exports } = list;
  const { done, all } = copiesOf(list, ticks.isTicked);
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
                disabled={!(ticks.open || ticks.isTicked(id))}
                onChange={(event) => void ticks.tick([id], event.currentTarget.checked)}
              />
              <Icon name={icons[id] ?? 'search'} />
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
