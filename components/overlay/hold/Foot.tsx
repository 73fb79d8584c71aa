import { aboutSeveral } from '../../../lib/verdict/about-several.ts';
import type { Step } from '../fix-plan.ts';
import { knownName } from '../known-name.ts';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { NativeClose } from './NativeClose.tsx';
import { Primary } from './Primary.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'reasons' }>;
  step: Step;
  actions: OverlayActions;
  onAnyway(): void;
}

/** One primary button that says what it does, editing by hand, and the quiet way to post anyway. */
export function Foot({ hold, step, actions, onAnyway }: Props) {
  const all = useWords();
  const words = all.hold;
  const { verdict, text, verb } = hold;
  const parent = verdict.view.parentPlatform && knownName(verdict.view.parentPlatform);
  const families =
    step.kind === 'leave' && step.fix === 'own-parent' && aboutSeveral(text, verdict.reasons);
  const label = () => {
    if (step.kind === 'apply') return words.apply;
    if (step.kind === 'edit') return words.edit[verb];
    if (families) return all.fix.families;
    if (step.way === 'elsewhere') {
      return parent && step.fix !== 'work-email' ? words.copyAndOpen(parent) : words.copyText;
    }
    const offers = verdict.reasons.flatMap(({ fixes }) => fixes);
    return offers.find(({ id }) => id === step.fix)?.label ?? words.edit[verb];
  };
  const act = () => {
    if (step.kind === 'apply') actions.apply(step.choices);
    else if (step.kind === 'leave') actions.leave(step.fix);
  };
  const then = () => {
    if (verb === 'attach') return '';
    if (families) return words.families[verb];
    return parent && step.kind === 'leave' && step.fix !== 'work-email'
      ? words.leaves[verb](parent)
      : words.copies[verb];
  };
  const leaves = step.kind === 'leave' && step.way === 'elsewhere';
  return (
    <>
      {leaves && <p class="then soft small">{then()}</p>}
      <div class="hold-foot">
        {step.kind === 'edit' ? (
          <NativeClose label={words.edit[verb]} class="btn btn-main" first />
        ) : (
          <>
            <Primary
              label={label()}
              away={step.kind === 'leave' && (families || !leaves)}
              onAct={act}
            />
            <NativeClose label={words.edit[verb]} />
          </>
        )}
        <button type="button" class="btn btn-quiet" onClick={trusted(onAnyway)}>
          {words.anyway[verb]}
        </button>
      </div>
    </>
  );
}
