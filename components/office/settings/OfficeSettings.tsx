import './settings.css';
import { useState } from 'preact/hooks';
import { SharedFolder } from '../../desk/records/SharedFolder.tsx';
import { Confirm } from '../../shared/Confirm.tsx';
import { CopyText } from '../../shared/CopyText.tsx';
import { useSpeech } from '../../shared/language.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';
import { KnownKeys } from './KnownKeys.tsx';
import { Successor } from './Successor.tsx';

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
