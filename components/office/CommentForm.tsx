import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import type { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import { useShared } from '../shared/words.ts';
import { useOffice } from './words.ts';

interface Props {
  class: string;
  /** Who reads the comment as it is. */
  person: string;
  /** Label of a chip and the sentence that it adds, by id. */
  suggestions: Readonly<Record<string, readonly string[]>>;
  /** What is done with it, as the button says. */
  label: string;
  act: ReturnType<typeof useAct>;
  /** `comment`: never empty. */
  onComment(comment: string): void;
  onCancel(): void;
}

/** Why something goes back or is refused: in own words, or out of sentences that often serve. */
export function CommentForm({
  person,
  suggestions,
  label,
  act,
  onComment,
  onCancel,
  ...form
}: Props) {
  const words = useOffice();
  const shared = useShared();
  const [comment, setComment] = useState('');
  const field = useFocus<HTMLTextAreaElement>(true);
  return (
    <form
      {...form}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim() === '') act.refuse(words.commentMissing);
        else onComment(comment.trim());
      }}
    >
      <Field label={words.comment(person)}>
        <textarea
          ref={field}
          value={comment}
          rows={2}
          maxLength={2000}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </Field>
      <div class="chips">
        {Object.entries(suggestions).map(([id, [name = '', text = '']]) => (
          <button
            key={id}
            type="button"
            class="chip"
            onClick={() => setComment([comment.trim(), text].filter(Boolean).join(' '))}
          >
            {name}
          </button>
        ))}
      </div>
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {label}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
