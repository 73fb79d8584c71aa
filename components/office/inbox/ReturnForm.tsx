import { useRef, useState } from 'preact/hooks';
import type { RecordKind } from '../../../lib/records/record.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { useFocus } from '../../shared/use-focus.ts';
import { useShared } from '../../shared/words.ts';
import { useOffice } from '../words.ts';
import type { PreviewProps } from './Preview.tsx';

type Suggested = 'confirmation' | 'document' | 'request';
const suggested: Partial<Record<RecordKind, Suggested>> = {
  'information-document': 'document',
  'platform-request': 'request',
  'access-request': 'request',
};

/** Sends it back with a comment, which the person reads as it is. */
export function ReturnForm({ open, decision, onReturning, preview }: PreviewProps) {
  const words = useOffice();
  const shared = useShared();
  const [comment, setComment] = useState('');
  const field = useFocus<HTMLTextAreaElement>(true);
  const form = useRef<HTMLFormElement>(null);
  const { act } = decision;
  const close = () => {
    onReturning(false);
    preview.current?.focus();
  };
  const giveBack = async () => {
    if (comment.trim() === '') return act.refuse(words.commentMissing);
    if (await decision.decide('returned', comment.trim())) close();
  };
  const list = words.suggestions[suggested[open.kept.record.kind] ?? 'confirmation'];
  return (
    <form
      ref={form}
      class="decide back"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault();
        void giveBack();
      }}
    >
      <Field label={words.comment(open.person)}>
        <textarea
          ref={field}
          value={comment}
          rows={2}
          maxLength={2000}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </Field>
      <div class="chips">
        {Object.entries(list).map(([id, [label, text]]) => (
          <button
            key={id}
            type="button"
            class="chip"
            onClick={() => setComment([comment.trim(), text].filter(Boolean).join(' '))}
          >
            {label}
          </button>
        ))}
      </div>
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.doReturn}
        </button>
        <button type="button" class="btn" onClick={close}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
