import type { Page } from '../../../lib/screens/page.ts';
import type { Exchanges } from '../../../lib/screens/records.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { useSpeech } from '../../shared/language.ts';
import { KeyWords } from './KeyWords.tsx';
import { useRecordWords } from './words.ts';

/** One's own key, read out to whoever compares; and those of the principal. */
export function Keys({ page, exchanges }: { page: Page; exchanges: Exchanges }) {
  const { keys: words } = useRecordWords();
  const { date } = useSpeech();
  const { own, known } = exchanges;
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="key-list">
        <li>
          <h3>{words.own}</h3>
          {own ? (
            <>
              <KeyWords words={own.words} />
              <p class="hint">
                {words.ownText} ({words.since(date(own.madeOn))})
              </p>
              <Confirm
                label={words.change}
                question={words.changeAsk}
                act={words.change}
                onAct={() => page.write('changeKey', {})}
              />
            </>
          ) : (
            <p class="hint">{words.none}</p>
          )}
        </li>
        {known.length === 0 && (
          <li>
            <h3>{words.principals}</h3>
            <p class="hint">{words.nobody}</p>
          </li>
        )}
        {known.map((pin) => (
          <li key={pin.id}>
            <h3>
              {words.principals} · {pin.person}
            </h3>
            <KeyWords words={pin.words} />
            <p class="hint">
              {pin.revokedOn === null
                ? words.since(date(pin.pinnedOn))
                : pin.next
                  ? words.replaced
                  : words.revoked(date(pin.revokedOn))}
            </p>
            {pin.revokedOn === null && (
              <Confirm
                label={words.revoke}
                question={words.revokeAsk(pin.person)}
                act={words.revoke}
                onAct={() => page.write('revokeKey', { fingerprint: pin.id })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
