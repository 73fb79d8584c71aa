import { Field } from '../../shared/Field.tsx';
import { Segments } from '../../shared/Segments.tsx';
import { useShared } from '../../shared/words.ts';
import type { Facts } from './facts.ts';
import { useForms } from './words.ts';

interface Props {
  facts: Facts;
  onChange(facts: Facts): void;
}

/** What stands on every form of the group. */
export function FormFacts({ facts, onChange }: Props) {
  const words = useForms();
  const { language } = useShared();
  const text = (name: 'person' | 'school' | 'returnAddress' | 'formsDue') => ({
    value: facts[name],
    maxLength: 200,
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ ...facts, [name]: event.currentTarget.value }),
  });
  return (
    <section class="form-facts">
      <h2>{words.facts}</h2>
      <p class="hint">{words.factsHint}</p>
      <div class="form-grid">
        <Field label={words.person}>
          <input {...text('person')} autocomplete="name" />
        </Field>
        <Field label={words.school}>
          <input {...text('school')} placeholder={words.schoolHint} />
        </Field>
        <Field label={words.address}>
          <input {...text('returnAddress')} type="email" autocomplete="email" />
        </Field>
        <Field label={words.due}>
          <input {...text('formsDue')} type="date" />
        </Field>
      </div>
      <div class="form-looks">
        <div>
          <span class="label">{words.language}</span>
          <Segments
            label={words.language}
            value={facts.lang}
            options={[
              ['fr', language.fr],
              ['en', language.en],
            ]}
            onChange={(lang) => onChange({ ...facts, lang })}
          />
        </div>
        <div>
          <span class="label">{words.paper}</span>
          <Segments
            label={words.paper}
            value={facts.paper}
            options={[
              ['letter', words.papers.letter],
              ['a4', words.papers.a4],
            ]}
            onChange={(paper) => onChange({ ...facts, paper })}
          />
        </div>
      </div>
    </section>
  );
}
