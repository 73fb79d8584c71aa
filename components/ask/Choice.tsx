import { Icon, type PageIcon } from '../shared/icon.tsx';
import { useFocus } from '../shared/use-focus.ts';

interface Props {
  icon: PageIcon;
  title: string;
  detail: string;
  busy: boolean;
  first?: boolean;
  onChoose(): void;
}

/** An answer that is given by one press. */
export function Choice({ icon, title, detail, busy, first, onChoose }: Props) {
  // The window holds this question alone.
  const button = useFocus<HTMLButtonElement>(first);
  return (
    <button ref={button} type="button" class="choice" disabled={busy} onClick={onChoose}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
      <Icon name="next" small />
    </button>
  );
}
