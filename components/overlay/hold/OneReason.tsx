import { choicesOf, fixWay, previewEdits } from '../fix-plan.ts';
import { Passage } from '../Passage.tsx';
import { changeInPlace, excerpt } from '../pieces.ts';
import { useWords } from '../words.ts';
import { FixChoices } from './FixChoices.tsx';
import { FixLinks } from './FixLinks.tsx';
import type { RowProps } from './ReasonRow.tsx';

/** A single reason is told by the summary; here the words, the change in place, and other ways if there are any. */
export function OneReason(props: RowProps) {
  const { reason, text, fix } = props;
  const words = useWords();
  const { edits, told } = previewEdits([reason], [fix]);
  const pieces =
    edits.length > 0
      ? changeInPlace(text, edits)
      : excerpt(text, reason.spans, reason.level === 'hold' ? 'hold' : 'advise');
  const ways = choicesOf(reason).length > 1 || reason.fixes.some(({ id }) => fixWay(id) === 'hand');
  return (
    <>
      {pieces.length > 0 && (
        <p class="quote">
          <Passage pieces={pieces} quoted />
        </p>
      )}
      <div class="one-fixes">
        {ways && <FixChoices {...props} />}
        {!told && <p class="soft small">{words.hold.toldLater}</p>}
        <FixLinks {...props} />
      </div>
    </>
  );
}
