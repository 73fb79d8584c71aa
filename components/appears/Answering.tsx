import { useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../lib/messages.ts';
import type { FileAnswer } from '../../lib/register-messages/appearances.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { Write } from '../../lib/screens/write.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { platformName } from '../shared/platform-name.ts';
import { Segments } from '../shared/Segments.tsx';
import { useShared } from '../shared/words.ts';
import { classTiles } from './class-tiles.ts';
import { FileSide } from './FileSide.tsx';
import { Tiles } from './Tiles.tsx';
import { useAppears } from './words.ts';

interface Props {
  about: ReturnType<Messages['readWhoAppears']>;
  register: Register;
  write: Write;
  busy: boolean;
  onAnswer(given: { group: string | null; answers: readonly FileAnswer[] }): void;
}

/** *No student* for all files at once, or the class as tiles, a file at a time. */
export function Answering({ about, register, write, busy, onAnswer }: Props) {
  const words = useAppears();
  const shared = useShared();
  const { place, files } = about;
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const [group, setGroup] = useState(about.group ?? (groups.length === 1 ? groups[0]?.id : null));
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const tiles = useMemo(
    () => classTiles(register, group ?? null, place.platform),
    [register, group, place.platform],
  );
  const file = files[at];
  if (!file) return null;
  const here = chosen.get(file.digest) ?? new Set<string>();
  const name = groups.find(({ id }) => id === group)?.name;
  const choose = (students: Iterable<string>) => {
    setChosen(new Map([...chosen, [file.digest, new Set(students)]]));
    setFault(null);
  };
  const nobody = () =>
    onAnswer({
      group: group ?? null,
      answers: files.map(({ digest }) => ({ digest, students: [] })),
    });
  const proceed = () => {
    if (here.size === 0) return setFault(words.missing);
    const open = files.findIndex(({ digest }) => (chosen.get(digest)?.size ?? 0) === 0);
    if (open >= 0) return setAt(open);
    const answers = files.map(({ digest }) => ({
      digest,
      students: [...(chosen.get(digest) ?? [])],
    }));
    onAnswer({ group: group ?? null, answers });
  };
  const last = files.every(({ digest }) => digest === file.digest || chosen.has(digest));
  const where = [words.of[file.kind](at + 1, files.length), name && words.group(name)];
  return (
    <form
      class="appears-body"
      onSubmit={(event) => {
        event.preventDefault();
        proceed();
      }}
    >
      <header>
        <h1>{words.title}</h1>
        <p class="sub">{[...where, platformName(place.platform)].filter(Boolean).join(' · ')}</p>
      </header>
      <FileSide
        files={files}
        at={at}
        onShow={setAt}
        answered={chosen}
        held={tiles.unsure.filter(({ student }) => here.has(student.id))}
        platform={place.platform}
        link={`desk.html#consentements/${group ?? ''}/${place.platform}`}
        register={register}
        write={write}
      />
      <div class="appears-who">
        <div class="shortcuts">
          <button type="button" class="btn" disabled={busy} onClick={nobody}>
            {words.nobody}
            <small>{words.forAll(files.length)}</small>
          </button>
          <button
            type="button"
            class="btn"
            disabled={tiles.all.length === 0}
            onClick={() => choose(tiles.all.map(({ student }) => student.id))}
          >
            {words.everyone}
            <small>{words.forThis}</small>
          </button>
        </div>
        {about.group === null && groups.length > 1 && (
          <Segments
            label={words.otherGroup}
            value={group ?? null}
            options={groups.map((each) => [each.id, each.name] as const)}
            onChange={(id) => {
              setGroup(id);
              setChosen(new Map());
            }}
          />
        )}
        {groups.length === 0 && <p class="sub">{words.noGroup}</p>}
        <Tiles
          title={words.checkFirst}
          detail={words.noConsent(platformName(place.platform))}
          tiles={tiles.unsure}
          chosen={here}
          onChange={choose}
        />
        {name && (
          <Tiles title={words.ofGroup(name)} tiles={tiles.sure} chosen={here} onChange={choose} />
        )}
        <ErrorNote error={fault} />
      </div>
      <footer class="appears-foot">
        <span class="hint">{words.keeps}</span>
        <span role="status">{words.chosen(here.size)}</span>
        <button type="submit" class="btn primary" disabled={busy}>
          {last ? shared.save : words.next}
        </button>
      </footer>
    </form>
  );
}
