import { useState } from 'preact/hooks';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { RecipeStep, StepProps } from './list-props.ts';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

interface Props extends StepProps {
  step: RecipeStep;
  ticks: Ticks;
}

/** One thing to do on the platform: where, what it leaves behind, what is worth noting of it. */
export function RecipeItem({ page, list, step, ticks }: Props) {
  const { destroy: words } = useJune();
  const done = ticks.isTicked(step.id);
  return (
    <section class={`rec ${done ? 'done' : ''}`}>
      <input
        id={`item-${step.id}`}
        type="checkbox"
        checked={done}
        disabled={!(ticks.open || done)}
        onChange={(event) => void ticks.tick([step.id], event.currentTarget.checked)}
      />
      <div>
        <h3>
          <label for={`item-${step.id}`}>{step.title}</label>
        </h3>
        <p>{step.text}</p>
        {step.where && <p class="where">{step.where}</p>}
        {step.leaves && (
          <p class="left">
            <b>{words.leaves}</b> {step.leaves}
          </p>
        )}
        {step.evidence && (
          <Evidence
            key={list.id}
            label={step.evidence}
            value={list.evidence[step.id] ?? ''}
            onNote={(text) =>
              page.write('noteEvidence', { checklist: list.id, item: step.id, text })
            }
          />
        )}
      </div>
      {step.link && (
        <a
          class="btn compact"
          href={step.link}
          target="_blank"
          rel="noreferrer"
          aria-label={words.openItem(step.title)}
        >
          <Icon name="external" small /> {words.open}
        </a>
      )}
    </section>
  );
}

interface EvidenceProps {
  label: string;
  value: string;
  onNote(text: string): Promise<unknown>;
}

/** A number or a date worth noting; kept when the field is left. */
function Evidence({ label, value, onNote }: EvidenceProps) {
  const { destroy: words } = useJune();
  const act = useAct();
  const [text, setText] = useState(value);
  const [noted, setNoted] = useState(false);
  const note = async () => {
    if (text.trim() === value) return;
    if (await act.run(() => onNote(text.trim()))) setNoted(true);
  };
  return (
    <>
      <Field label={label}>
        <input
          value={text}
          maxLength={400}
          onInput={(event) => {
            setNoted(false);
            setText(event.currentTarget.value);
          }}
          onChange={() => void note()}
        />
      </Field>
      <span role="status" class="hint">
        {noted ? words.evidenceSaved : ''}
      </span>
      <ErrorNote error={act.error} />
    </>
  );
}
