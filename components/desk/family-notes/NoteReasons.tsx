import { useContext } from 'preact/hooks';
import type { PageVerdict } from '../../../lib/messages.ts';
import { factsOf, foundIn } from '../../overlay/facts.ts';
import { sentence } from '../../overlay/sentence.ts';
import { overlayWords } from '../../overlay/words.ts';
import { Icon } from '../../shared/icon.tsx';
import { LanguageContext } from '../../shared/language.ts';

/** Why a note would be held or advised against, as the hold says it, each with its clause. */
export function NoteReasons({ verdict, text }: { verdict: PageVerdict; text: string }) {
  const words = overlayWords[useContext(LanguageContext)];
  if (verdict.reasons.length === 0) return null;
  return (
    <ul class="family-reasons">
      {verdict.reasons.map((reason) => (
        <li key={JSON.stringify([reason.code, reason.spans])} class={`is-${reason.level}`}>
          <Icon name="warn" small />
          <span>
            {sentence(words, reason, factsOf(reason, foundIn(text, reason), verdict.view))} (
            {reason.clause.id}).
          </span>
        </li>
      ))}
    </ul>
  );
}
