import './steps.css';
import { useState } from 'preact/hooks';
import type { GroupEntry, NoticeEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { noticeFault } from '../../../lib/verdict/notice-fault.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { StepForm } from './StepForm.tsx';
import { erasedFrom, type StepId, type Steps, stepIds, stepsOf } from './steps.ts';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  groups: readonly GroupEntry[];
  platform: PlatformId;
  notice: NoticeEntry | undefined;
}

/** To the principal, validated, sent: what is done, and the next one to note, for these groups at once. */
export function NoticeSteps({ page, register, groups, platform, notice }: Props) {
  const { steps: words } = useDocuments();
  const { date } = useSpeech();
  const [editing, setEditing] = useState<StepId | null>(null);
  const steps = stepsOf(notice);
  const next = stepIds.find((id) => steps[id] === null);
  const open = editing ?? next;
  const write = async (changed: Steps) => {
    const told = { groups: groups.map(({ id }) => id), platform, ...changed };
    await page.write('setNotices', told);
    setEditing(null);
  };
  const faultOf = (changed: Steps) => {
    const { pack, today } = register;
    const faults = groups.map(
      ({ schoolYear }) => pack && noticeFault(changed, { today, schoolYear, pack }),
    );
    return faults.find((fault) => fault !== null) ?? null;
  };
  const said = (id: StepId) => {
    const day = date(steps[id] ?? '');
    const by = id === 'validatedOn' ? steps.validatedBy : null;
    return by === null ? day : words.byWhom(day, by);
  };
  return (
    <ol class="steps">
      {stepIds.map((id) => (
        <li key={id} class={steps[id] ? 'done' : ''}>
          <Icon name={steps[id] ? 'check' : 'hollow'} />
          <div>
            <b>{words[id]}</b>
            {steps[id] && <p class="sub">{said(id)}</p>}
            {open === id && (
              <StepForm
                id={id}
                steps={steps}
                today={register.today}
                faultOf={faultOf}
                onNote={write}
                onErase={steps[id] ? () => write(erasedFrom(id, steps)) : null}
                onCancel={editing ? () => setEditing(null) : null}
              />
            )}
          </div>
          {steps[id] && open !== id && (
            <button
              type="button"
              class="quiet"
              aria-label={words.changeOf(words[id])}
              onClick={() => setEditing(id)}
            >
              {words.change}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
