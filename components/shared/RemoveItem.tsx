import { Confirm } from './Confirm.tsx';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

interface Props {
  /** What is removed, as the row says it. */
  item: string;
  question: string;
  onAct(): Promise<unknown>;
}

/** The bin at the end of a row; it asks before it removes. */
export function RemoveItem({ item, question, onAct }: Props) {
  const words = useShared();
  return (
    <Confirm
      class="icon-btn"
      label={words.removeItem(item)}
      question={question}
      act={words.remove}
      onAct={onAct}
    >
      <Icon name="trash" />
    </Confirm>
  );
}
