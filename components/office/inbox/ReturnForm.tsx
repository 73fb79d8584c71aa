import type { RecordKind } from '../../../lib/records/record.ts';
import { CommentForm } from '../CommentForm.tsx';
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
  const close = () => {
    onReturning(false);
    preview.current?.focus();
  };
  const giveBack = async (comment: string) => {
    if (await decision.decide('returned', comment)) close();
  };
  return (
    <CommentForm
      class="decide back"
      person={open.person}
      suggestions={words.suggestions[suggested[open.kept.record.kind] ?? 'confirmation']}
      label={words.doReturn}
      act={decision.act}
      onComment={(comment) => void giveBack(comment)}
      onCancel={close}
    />
  );
}
