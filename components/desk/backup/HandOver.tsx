import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { Select } from '../../shared/Select.tsx';
import type { SectionProps } from '../Desk.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { HandOverPending } from './HandOverPending.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { useWork } from './use-work.ts';
import { useBackupWords } from './words.ts';

/** One sealed file hands a group over; only once it was received is it erased here. */
export function HandOver({ page, register }: SectionProps) {
  const words = useBackupWords();
  const { handOver } = words;
  const work = useWork();
  const [name, setName] = useState<string | null>(null);
  const pending = register.milestones.filter(({ id }) => id.startsWith('handover|'));
  const given = new Set(pending.map(({ id }) => id.slice('handover|'.length)));
  const free = register.groups.filter(({ id }) => !given.has(id));
  const [chosen, setChosen] = useState(free[0]?.id ?? '');
  const group = free.some(({ id }) => id === chosen) ? chosen : (free[0]?.id ?? '');
  const save = async (passphrase: string) => {
    await work.run(async (progress) => {
      setName(await page.backups.saveGroup(group, passphrase, progress));
      await page.reload();
    });
  };
  return (
    <>
      <SectionUp section="sauvegarde" />
      <h1>{handOver.title}</h1>
      <p class="sub measure">{handOver.text}</p>
      <p class="sub measure">{handOver.consents}</p>
      {name && (
        <p class="done-note" role="status">
          <Icon name="tick" />
          <span>{words.saved(name)}</span>
        </p>
      )}
      {pending.map(({ id, on }) => (
        <HandOverPending
          key={id}
          page={page}
          register={register}
          group={id.slice('handover|'.length)}
          on={on}
        />
      ))}
      {free.length === 0 && pending.length === 0 && <p>{handOver.none}</p>}
      {free.length > 0 && !name && (
        <div class="file-form">
          <Select
            label={handOver.group}
            value={group}
            options={free.map((each) => [each.id, `${each.name} · ${each.schoolYear}`])}
            onChange={setChosen}
          />
          <NewPassphrase
            act={handOver.make}
            share={work.share}
            error={work.error}
            onChosen={(passphrase) => void save(passphrase)}
          />
        </div>
      )}
    </>
  );
}
