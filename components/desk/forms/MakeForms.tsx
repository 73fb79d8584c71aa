import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { platformName, platformNames } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import { useAct } from '../../shared/use-act.ts';
import { FormFacts } from './FormFacts.tsx';
import { factsOf, missingFact, patchOf } from './facts.ts';
import { type Made, MadeForms } from './MadeForms.tsx';
import { ordersOf, type Wanted, wantedStudents } from './orders.ts';
import { Progress } from './Progress.tsx';
import { usablePlatforms } from './usable.ts';
import { useWork } from './use-work.ts';
import { useForms } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  rest: readonly string[];
}

/** The forms of a group for a platform, as one PDF or a file a student. */
export function MakeForms({ page, register, rest }: Props) {
  const words = useForms();
  const [groupId, setGroup] = useState(rest[0] ?? '');
  const [platformId, setPlatform] = useState(rest[1] ?? '');
  const [wanted, setWanted] = useState<Wanted>('all');
  const [facts, setFacts] = useState(() => factsOf(register.settings));
  const [made, setMade] = useState<Made | null>(null);
  const act = useAct();
  const work = useWork();
  const groups = register.groups.filter(({ schoolYear }) => schoolYear >= register.year);
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  if (!group) return <p>{words.noGroup}</p>;
  const usable = usablePlatforms(register, group);
  const covered =
    usable.find(({ platforms }) => platforms.some((id) => id === platformId)) ?? usable[0];
  const everyone = covered ? wantedStudents(register, group, covered, 'all') : [];
  if (!covered || everyone.length === 0) return <p>{words.noStudents}</p>;
  const unanswered = wantedStudents(register, group, covered, 'unanswered');
  const chosen = wantedStudents(register, group, covered, wanted);
  const changed =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      set(value);
      setMade(null);
    };
  const make = async (as: 'one' | 'zip') => {
    const missing = missingFact(facts);
    if (missing) return act.refuse(words.missing[missing]);
    setMade(null);
    await act.run(async () => {
      const patch = patchOf(facts, register.settings);
      if (patch) await page.write('saveSettings', { patch });
      const forms = ordersOf(register, group, covered, chosen, facts);
      const job = { forms, paper: facts.paper, on: register.today, as };
      const blob = await work.run(forms.length, (onDone) => page.forms.make({ ...job, onDone }));
      if (!blob) return act.refuse(words.stopped);
      const stem = words.fileName(group.name, platformName(covered.id), group.schoolYear);
      const name = `${stem.replace(/[\\/:*?"<>|]/gu, ' ')}.${as === 'one' ? 'pdf' : 'zip'}`;
      setMade({ blob, name, students: chosen.map(({ id }) => id) });
    });
  };
  const idle = !act.busy && chosen.length > 0;
  return (
    <>
      <div class="form-grid form-choice">
        <Select
          label={words.group}
          value={group.id}
          options={groups.map(({ id, name, schoolYear }) => [id, `${name} · ${schoolYear}`])}
          onChange={changed(setGroup)}
        />
        <Select
          label={words.platform}
          value={covered.id}
          options={usable.map(({ id, platforms }) => [id, platformNames(platforms)])}
          onChange={changed<string>(setPlatform)}
        />
        <Select
          label={words.for}
          value={wanted}
          options={[
            ['all', words.whole(everyone.length)],
            ['unanswered', words.unanswered(unanswered.length)],
            ...everyone.map(
              ({ id, firstName, lastName }) => [id, `${lastName}, ${firstName}`] as const,
            ),
          ]}
          onChange={changed(setWanted)}
        />
      </div>
      <FormFacts facts={facts} onChange={changed(setFacts)} />
      <div class="btns form-acts">
        <button
          type="button"
          class={`btn ${made ? '' : 'primary'}`}
          disabled={!idle}
          onClick={() => void make('one')}
        >
          <Icon name="document" />
          {words.makeOne(chosen.length)}
        </button>
        {chosen.length > 1 && (
          <button type="button" class="btn" disabled={!idle} onClick={() => void make('zip')}>
            {words.makeZip}
          </button>
        )}
      </div>
      <Progress work={work} title={words.makingTitle} />
      <ErrorNote error={act.error} />
      {made && (
        <MadeForms
          key={made.name}
          made={made}
          page={page}
          register={register}
          platform={covered.id}
          schoolYear={group.schoolYear}
        />
      )}
    </>
  );
}
