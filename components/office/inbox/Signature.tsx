import type { Received } from '../../../lib/screens/office-view.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';

/** Whose key signed, since when it is known, and its words. */
export function Signature({ open, office }: OfficeProps & { open: Received }) {
  const words = useOffice();
  const { date } = useSpeech();
  const { person, pinnedOn, kept } = open;
  return (
    <div class={`sig ${pinnedOn ? '' : 'unknown'}`}>
      <Icon name={pinnedOn ? 'seal' : 'warn'} />
      <div>
        <p>
          {pinnedOn ? words.valid(person, date(pinnedOn)) : words.unknownKey(kept.record.person)}
        </p>
        <p class="key-words">
          <span class="vh">{words.keyWords}</span> {office.wordsOf(kept.signer).join(' · ')}
        </p>
      </div>
    </div>
  );
}
