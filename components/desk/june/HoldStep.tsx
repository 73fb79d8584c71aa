import type { Hold } from '../../../lib/db/rows.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { EndStep } from './EndStep.tsx';
import { HoldForm } from './HoldForm.tsx';
import type { StepProps } from './list-props.ts';
import { Opener } from './Opener.tsx';
import { StepBox } from './StepBox.tsx';
import { useJune } from './words.ts';

/** What may not be destroyed yet, and who decided so. */
export function HoldStep({ page, register, list }: StepProps) {
  const { hold: words } = useJune();
  const { date } = useSpeech();
  const { holds, heldOn, held } = list;
  const status = () => {
    if (held > 0) return { icon: 'pause', look: '', text: words.posts(held) } as const;
    return heldOn
      ? ({ icon: 'check', look: 'good', text: words.done(date(heldOn)) } as const)
      : null;
  };
  return (
    <StepBox id="hold" standing={list.steps.hold} said={status()}>
      <p class="sub">{words.about}</p>
      <ul class="plain">
        {holds.map((hold) => (
          <li key={hold.id}>
            <Icon name="pause" />
            <span>
              {words.reasons[hold.reason]} · {hold.what}
              <small>{said(hold)}</small>
            </span>
            {hold.liftedOn === null && (
              <Confirm
                label={words.liftOf(hold.what)}
                question={words.liftOf(hold.what)}
                act={words.lift}
                onAct={() => page.write('liftHold', { checklist: list.id, id: hold.id })}
              >
                {words.lift}
              </Confirm>
            )}
          </li>
        ))}
      </ul>
      <Opener label={holds.length === 0 ? words.add : words.more}>
        {(close) => <HoldForm page={page} register={register} list={list} onDone={close} />}
      </Opener>
      <EndStep
        page={page}
        checklist={list.id}
        step="hold"
        done={heldOn !== null}
        label={holds.length === 0 ? words.none : words.ended}
      />
    </StepBox>
  );

  function said({ posts, decidedBy, decidedOn, until, liftedOn }: Hold): string {
    const which = posts.length > 0 ? [`${words.posts(posts.length)}.`] : [];
    const end = until ? words.untilDay(date(until)) : words.open;
    const last = liftedOn ? `${words.lifted(date(liftedOn))}.` : end;
    return [words.decided(decidedBy, date(decidedOn)), ...which, last].join(' ');
  }
}
