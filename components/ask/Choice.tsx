import { Icon, type PageIcon } from '../shared/icon.tsx';

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
  return (
    // biome-ignore lint/a11y/noAutofocus: the window holds this question alone
    <button type="button" class="choice" disabled={busy} autoFocus={first} onClick={onChoose}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
      <Icon name="next" small />
    </button>
  );
}
