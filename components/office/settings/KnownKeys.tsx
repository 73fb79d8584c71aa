import { Confirm } from '../../shared/Confirm.tsx';
import { useSpeech } from '../../shared/language.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';

/** Whose keys were vouched for; each can be revoked. */
export function KnownKeys({ page, office, view }: OfficeProps) {
  const { settings: words } = useReport();
  const { compare } = useOffice();
  const { date } = useSpeech();
  return (
    <section class="office-part">
      <h2>{words.keys}</h2>
      {view.pins.length === 0 && <p class="sub">{words.noKeys}</p>}
      <ul class="known-keys">
        {view.pins.map(({ id, person, role, pinnedOn, revokedOn, next }) => (
          <li key={id}>
            <div>
              <b>{person}</b>{' '}
              <span class="sub">
                {compare.roles[role]} · {words.known(date(pinnedOn))}
                {next && ` · ${words.replaced}`}
                {revokedOn && ` · ${words.revoked(date(revokedOn))}`}
              </span>
              <p class="key-words">{office.wordsOf(id).join(' · ')}</p>
            </div>
            {!revokedOn && (
              <Confirm
                label={words.revokeOf(person)}
                question={words.revokeAsk(person)}
                act={words.revoke}
                onAct={() => page.write('revokeKey', { fingerprint: id })}
              >
                {words.revoke}
              </Confirm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
