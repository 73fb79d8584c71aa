import type { Kept } from '../../../lib/db/rows.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { EndStep } from './EndStep.tsx';
import { KeepForm } from './KeepForm.tsx';
import type { StepProps } from './list-props.ts';
import { Opener } from './Opener.tsx';
import { StepBox } from './StepBox.tsx';
import { useJune } from './words.ts';

/** What must be kept goes to the student's file before anything is destroyed (5.10). */
export function KeepStep({ page, register, list }: StepProps) {
  const { keep: words } = useJune();
  const { date } = useSpeech();
  const { kept, keptOn } = list;
  const said = (item: Kept) => {
    const student = item.student === null ? undefined : register.names.get(item.student);
    return [item.what, student && `${student.firstName} ${student.lastName}`]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <StepBox
      id="keep"
      standing={list.steps.keep}
      said={keptOn ? { icon: 'check', look: 'good', text: words.done(date(keptOn)) } : null}
    >
      <p class="sub">{words.about}</p>
      <ul class="plain">
        {kept.map((item) => (
          <li key={item.id}>
            <Icon name="folder" />
            <span>
              {said(item)}
              <small>
                {item.file}, {date(item.on)}
              </small>
            </span>
            <RemoveItem
              item={item.what}
              question={words.remove(item.what)}
              onAct={() => page.write('removeKept', { checklist: list.id, id: item.id })}
            />
          </li>
        ))}
      </ul>
      <Opener label={words.add}>
        {(close) => <KeepForm page={page} register={register} list={list} onDone={close} />}
      </Opener>
      <EndStep
        page={page}
        checklist={list.id}
        step="keep"
        done={keptOn !== null}
        label={words.none}
      />
    </StepBox>
  );
}
