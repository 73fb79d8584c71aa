import { Icon } from '../Icon.tsx';
import type { IconName } from '../icons.ts';
import { trusted } from '../trusted.ts';

interface Props {
  label: string;
  icon?: IconName;
  /** Opens Vigie's own window or page. */
  away?: boolean;
  onAct(): void;
}

/** The one primary button. It submits, so that a dead script still closes the dialog. */
export function Primary({ label, icon, away, onAct }: Props) {
  const onClick = trusted((event: Event) => {
    event.preventDefault();
    onAct();
  });
  return (
    <button type="submit" class="btn btn-main" data-first="" onClick={onClick}>
      {icon && <Icon name={icon} />}
      {label}
      {away && <Icon name="external" small />}
    </button>
  );
}
