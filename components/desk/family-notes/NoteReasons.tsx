import type { PageVerdict } from '../../../lib/messages.ts';
import { Icon } from '../../shared/icon.tsx';

/** Why a note would be held or advised against, as the hold says it, each with its clause. */
export function NoteReasons({ verdict }: { verdict: PageVerdict }) {
  if (verdict.reasons.length === 0) return null;
  return (
    <ul class="family-reasons">
      {verdict.reasons.map((reason) => (
        <li key={JSON.stringify([reason.code, reason.spans])} class={`is-${reason.level}`}>
          <Icon name="warn" small />
          <span>
            {reason.why} ({reason.clause.id}).
          </span>
        </li>
      ))}
    </ul>
  );
}
