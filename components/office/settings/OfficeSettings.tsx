import './settings.css';
import { useState } from 'preact/hooks';
import { SharedFolder } from '../../desk/records/SharedFolder.tsx';
import { Confirm } from '../../shared/Confirm.tsx';
import { CopyText } from '../../shared/CopyText.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';

/** Who signs, with which key; whose keys are believed; to whom the office goes next. */
export function OfficeSettings(props: OfficeProps) {
  const { register } = props;
  const { settings: words } = useReport();
  const { sections } = useOffice();
  const { person, school } = register.settings;
  return (
    <>
      <SectionHead title={sections.reglages} />
      <section class="office-part">
        <h2>{words.identity}</h2>
        <p class="sub">{words.identityText}</p>
        <p>
          <b>{person || words.missing}</b>, {school || words.missing}
        </p>
        <a class="quiet" href="options.html">
          {words.change}
        </a>
      </section>
      <OwnKeyPart {...props} />
      <FolderPart {...props} />
      <Successor {...props} />
      <KnownKeys {...props} />
    </>
  );
}

function OwnKeyPart({ page, office }: OfficeProps) {
  const { settings: words } = useReport();
  const { date } = useSpeech();
  const own = office.ownKey.value;
  return (
    <section class="office-part">
      <h2>{words.own}</h2>
      {own ? (
        <>
          <p class="sub">{words.ownText}</p>
          <p class="key-words">{own.words.join(' · ')}</p>
          <p class="sub">{words.since(date(own.madeOn))}</p>
          <p class="btns">
            <CopyText text={own.publicKey} label={words.copy} done={words.copied} />
            <Confirm
              class="btn"
              label={words.rotate}
              question={words.rotateAsk}
              act={words.rotate}
              onAct={() => page.write('changeKey', {})}
            />
          </p>
        </>
      ) : (
        <p class="sub">{words.noKey}</p>
      )}
    </section>
  );
}

function FolderPart({ page, register }: OfficeProps) {
  const [chosen, setChosen] = useState(0);
  const { value: folder } = useRead(page.folder.read, chosen);
  return (
    <div class="office-part">
      <SharedFolder
        page={page}
        today={register.today}
        folder={folder ?? null}
        onChosen={() => setChosen(chosen + 1)}
      />
    </div>
  );
}

function Successor({ page, office }: OfficeProps) {
  const { settings: words } = useReport();
  const act = useAct();
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
      <ErrorNote error={act.error} />
    </section>
  );
}

function KnownKeys({ page, office, view }: OfficeProps) {
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
