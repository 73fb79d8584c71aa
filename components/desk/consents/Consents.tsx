import './consents.css';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import type { SectionProps } from '../Desk.tsx';
import { Takedowns } from '../takedowns/Takedowns.tsx';
import { useConsents, useDesk } from '../words.ts';
import { coveredPlatforms, readingDay } from './covered.ts';
import { type FilterId, filterIds } from './filter.ts';
import { Matrix } from './Matrix.tsx';
import { Notes } from './Notes.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The consents, or (`retraits`) what a refusal takes down. */
export function Consents(props: SectionProps) {
  const [first, ...rest] = props.rest;
  return first === 'retraits' ? <Takedowns {...props} rest={rest} /> : <Answers {...props} />;
}

/** Consents of a group on a platform; the address may name both, and a filter. */
function Answers({ page, register, rest }: SectionProps) {
  const words = useConsents();
  const { sections } = useDesk();
  const [wantedGroup, wantedPlatform, wantedFilter] = rest;
  const filter = filterIds.find((id): id is FilterId => id === wantedFilter);
  const [year, setYear] = useState<string | null>(null);
  const [groupId, setGroup] = useState(wantedGroup ?? '');
  const [platformId, setPlatform] = useState(wantedPlatform ?? '');
  const [search, setSearch] = useState('');
  const years = [...new Set(register.groups.map(({ schoolYear }) => schoolYear))].sort().reverse();
  const asked = register.groups.find(({ id }) => id === groupId);
  const usualYear = years.includes(register.year) ? register.year : (years[0] ?? register.year);
  const shownYear = year ?? asked?.schoolYear ?? usualYear;
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === shownYear);
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  const on = readingDay(shownYear, register);
  const covered = useMemo(() => coveredPlatforms(register, on), [register, on]);
  const usual = covered.find(({ platforms }) =>
    platforms.some((id) => group?.platforms.includes(id)),
  );
  const chosen =
    covered.find(({ platforms }) => platforms.some((id) => id === platformId)) ??
    usual ??
    covered[0];
  return (
    <>
      <header class="head wide">
        <h1>{sections.consentements}</h1>
        {group && (
          <div class="btns">
            <a class="btn" href="#formulaires/revenus">
              <Icon name="upload" /> {words.dropForms}
            </a>
            <button type="button" class="btn" onClick={() => print()}>
              <Icon name="print" /> {words.printAct}
            </button>
          </div>
        )}
      </header>
      {!group || !chosen ? (
        <p>{words.noGroup}</p>
      ) : (
        <>
          <Toolbar
            years={years}
            year={shownYear}
            onYear={setYear}
            groups={groups}
            group={group.id}
            onGroup={setGroup}
            covered={covered}
            platform={chosen.id}
            onPlatform={setPlatform}
            search={search}
            onSearch={setSearch}
          />
          <Notes register={register} group={group} covered={chosen} />
          <Matrix
            key={`${group.id}|${chosen.id}`}
            register={register}
            write={page.write}
            group={group}
            covered={chosen}
            search={search}
            {...(filter ? { filter } : {})}
          />
        </>
      )}
    </>
  );
}
