import type { PageReason } from '../../../lib/messages.ts';
import type { FixId } from '../../../lib/verdict/verdict.ts';
import { previewEdits } from '../fix-plan.ts';
import { Passage } from '../Passage.tsx';
import { changeThroughout } from '../pieces.ts';
import { useWords } from '../words.ts';

interface Props {
  reasons: readonly PageReason[];
  chosen: readonly (FixId | null)[];
  text: string;
}

/** The draft as it would read after the chosen fixes, changes marked; a fix told only later is a phrase. */
export function After({ reasons, chosen, text }: Props) {
  const words = useWords().hold;
  const { edits, told } = previewEdits(reasons, chosen);
  if (edits.length === 0 && told) return null;
  return (
    <div class="after">
      <h3>{words.after}</h3>
      {edits.length > 0 && (
        <p>
          <Passage pieces={changeThroughout(text, edits)} />
        </p>
      )}
      {!told && <p class="soft small">{words.toldLater}</p>}
    </div>
  );
}
