import { useState } from 'preact/hooks';
import { Confirm } from '../../shared/Confirm.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { OfficeProps } from '../Office.tsx';
import { useReport } from '../words.ts';

/** The office goes to another person: one's own key signs theirs, and staff compare nothing again. */
export function Successor({ page, office }: OfficeProps) {
  const { settings: words } = useReport();
  const [next, setNext] = useState('');
  const [person, setPerson] = useState('');
  const [done, setDone] = useState(false);
  if (!office.ownKey.value) return null;
  const whole = next.trim() !== '' && person.trim() !== '';
  const handOver = async () => {
    await page.write('handOverOffice', { next: next.trim(), person: person.trim() });
    setDone(true);
  };
  return (
    <section class="office-part">
      <h2>{words.handOver}</h2>
      <p class="sub">{words.handOverText}</p>
      <div class="form-grid">
        <TextField label={words.person} value={person} maxLength={200} onText={setPerson} />
        <TextField
          label={words.next}
          hint={words.nextHint}
          value={next}
          maxLength={50}
          onText={setNext}
        />
      </div>
      {whole ? (
        <Confirm
          class="btn"
          label={words.handOverAct}
          question={words.handOverAsk}
          act={words.handOverAct}
          onAct={handOver}
        />
      ) : (
        <p class="hint">{words.handOverMissing}</p>
      )}
      <p role="status" class="hint">
        {done ? words.handedOver : ''}
      </p>
    </section>
  );
}
