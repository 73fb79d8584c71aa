import { useState } from 'preact/hooks';
import type { FixId } from '../../../lib/verdict/verdict.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { choicesOf, nextStep } from '../fix-plan.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { After } from './After.tsx';
import { Anyway } from './Anyway.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { OneReason } from './OneReason.tsx';
import { ReasonRow } from './ReasonRow.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'reasons' }>;
  actions: OverlayActions;
}

/** The reasons of a hold, gravest first, each with its fixes; below, the draft as it would read. */
export function Reasons({ hold, actions }: Props) {
  const words = useWords();
  const { verdict, text, verb } = hold;
  const { reasons } = verdict;
  const [chosen, setChosen] = useState<readonly (FixId | null)[]>(() =>
    reasons.map((reason) => choicesOf(reason)[0]?.id ?? null),
  );
  const [anyway, setAnyway] = useState(false);
  const [only] = reasons.length === 1 ? reasons : [];
  const said = only ? (
    <>
      {only.why}
      <ClauseLink clause={only.clause.id} actions={actions} />
    </>
  ) : (
    verdict.summary
  );
  if (anyway) {
    return (
      <Anyway verb={verb} actions={actions} onBack={() => setAnyway(false)}>
        {said}
      </Anyway>
    );
  }
  const choose = (index: number) => (fix: FixId | null) =>
    setChosen(chosen.map((old, i) => (i === index ? fix : old)));
  const step = nextStep(reasons, chosen);
  const rows = reasons.map((reason, index) => ({
    reason,
    index,
    text,
    fix: chosen[index] ?? null,
    taken: step.kind === 'leave' ? step.fix : null,
    onChoose: choose(index),
    actions,
  }));
  return (
    <>
      <Head title={words.hold.before[verb]}>{said}</Head>
      <div class="hold-body">
        {only && rows[0] ? (
          <OneReason {...rows[0]} />
        ) : (
          <>
            {rows.map((row) => (
              <ReasonRow key={row.index} {...row} />
            ))}
            <After reasons={reasons} chosen={chosen} text={text} />
          </>
        )}
      </div>
      <Foot hold={hold} step={step} actions={actions} onAnyway={() => setAnyway(true)} />
    </>
  );
}
