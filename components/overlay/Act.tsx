import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { trusted } from './trusted.ts';

interface Props {
  icon: IconName;
  label: string;
  /** Leads out of the page. */
  away?: boolean;
  first?: boolean;
  onAct(): void;
}

/** One line of a panel or a card that does something. */
export function Act({ icon, label, away, first, onAct }: Props) {
  return (
    <li>
      <button type="button" class={first ? 'act act-first' : 'act'} onClick={trusted(onAct)}>
        <Icon name={icon} />
        <span class="grow">{label}</span>
        {away && <Icon name="external" small />}
      </button>
    </li>
  );
}
