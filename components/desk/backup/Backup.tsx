import './backup.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { HandOver } from './HandOver.tsx';
import { lastBackup } from './last-backup.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Restore } from './Restore.tsx';
import { useWork } from './use-work.ts';
import { useBackupWords } from './words.ts';
import { YearEnd } from './YearEnd.tsx';

const steps = { restaurer: Restore, passation: HandOver, annee: YearEnd };
const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);

/** The backup, and what else moves whole registers; the address names which. */
export function Backup(props: SectionProps) {
  const [wanted = ''] = props.rest;
  if (isStep(wanted)) {
    const Step = steps[wanted];
    return <Step {...props} />;
  }
  return <SaveBackup {...props} />;
}

function SaveBackup({ page, register }: SectionProps) {
  const { sections } = useDesk();
  const words = useBackupWords();
  const work = useWork();
  const [name, setName] = useState<string | null>(null);
  const last = lastBackup(register);
  const save = async (passphrase: string) => {
    await work.run(async (progress) => setName(await page.backups.save(passphrase, progress)));
  };
  return (
    <>
      <SectionHead title={sections.sauvegarde} sub={last ? words.last(last) : words.never} />
      <p class="measure">{words.why}</p>
      {name ? (
        <p class="done-note" role="status">
          <Icon name="tick" />
          <span>{words.saved(name)}</span>
        </p>
      ) : (
        <NewPassphrase
          act={words.make}
          share={work.share}
          error={work.error}
          onChosen={(passphrase) => void save(passphrase)}
        />
      )}
      <section class="part">
        <h2>{words.other}</h2>
        <ul class="ways">
          {(['restaurer', 'passation', 'annee'] as const).map((step) => (
            <li key={step}>
              <a href={`#sauvegarde/${step}`}>{words.links[step]}</a>
              <p class="sub">{words.links[`${step}Text`]}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
