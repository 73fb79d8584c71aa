import './school.css';
import { useState } from 'preact/hooks';
import { countStates } from '../../../lib/destruction/office/counts.ts';
import { foldName } from '../../../lib/destruction/office/same-name.ts';
import { type ReportState, reportStates } from '../../../lib/records/report.ts';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useSchool } from '../words.ts';
import { Papers } from './Papers.tsx';
import { SchoolBar } from './SchoolBar.tsx';
import { SchoolDue } from './SchoolDue.tsx';
import { SchoolTable } from './SchoolTable.tsx';
import { Staff } from './Staff.tsx';

/** Staff, groups and platforms with their states; the staff list and the papers behind it. */
export function School(props: OfficeProps) {
  const [first] = props.rest;
  if (first === 'personnel') return <Staff {...props} />;
  if (first === 'papier') return <Papers {...props} />;
  return <Overview {...props} />;
}

function Overview(props: OfficeProps) {
  const { view, office, register } = props;
  const words = useSchool();
  const { sections, year: yearWord } = useOffice();
  const { weekday } = useSpeech();
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState('');
  const [state, setState] = useState<ReportState | ''>('');
  const { cells } = view;
  // A body that asks for no destruction awaits no confirmation: the staff list is all there is.
  const awaits = register.pack?.retention !== undefined;
  const counts = countStates(cells);
  const platforms = [...new Set(cells.map((cell) => cell.platform))].sort();
  const shown = cells.filter(
    (cell) =>
      foldName(cell.person).includes(foldName(name)) &&
      (platform === '' || cell.platform === platform) &&
      (state === '' || cell.state === state),
  );
  return (
    <>
      <header class="head wide">
        <div>
          <h1>{sections.etablissement}</h1>
          <p class="sub">
            {awaits
              ? `${words.settled(counts.settled, counts.total)} ${words.awaited(weekday(view.due))}`
              : words.awaitsNone}
          </p>
        </div>
        <div class="btns">
          <a class="btn" href="#etablissement/personnel">
            <Icon name="group" /> {words.staff.open}
          </a>
          {awaits && (
            <a class="btn" href="#etablissement/papier">
              <Icon name="document" /> {words.papers.open}
            </a>
          )}
        </div>
      </header>
      {counts.total === 0 ? (
        awaits && <p>{words.emptyTable}</p>
      ) : (
        <>
          <SchoolBar counts={counts} />
          <div class="toolbar t3">
            <Field label={words.person}>
              <span class="search">
                <Icon name="search" />
                <input
                  type="search"
                  value={name}
                  placeholder={words.personHint}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
              </span>
            </Field>
            <Select
              label={words.platform}
              value={platform}
              options={[
                ['', words.all],
                ...platforms.map((id) => [id as string, platformName(id)] as const),
              ]}
              onChange={setPlatform}
            />
            <Select<ReportState | ''>
              label={words.state}
              value={state}
              options={[
                ['', words.allStates],
                ...reportStates.map((each) => [each, words.states[each]] as const),
              ]}
              onChange={setState}
            />
          </div>
          {shown.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <SchoolTable cells={shown} platforms={platforms} />
          )}
          <p class="hint">{words.hint}</p>
        </>
      )}
      {view.years.length > 1 && (
        <div class="part narrow-field">
          <Select
            label={yearWord}
            value={view.year}
            options={view.years.map((each) => [each, each] as const)}
            onChange={(each) => {
              office.year.value = each;
            }}
          />
        </div>
      )}
      {awaits && <SchoolDue {...props} />}
    </>
  );
}
