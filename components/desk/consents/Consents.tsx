import './consents.css';
import { useMemo, useState } from 'preact/hooks';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import type { SectionProps } from '../Desk.tsx';
import { useConsents, useDesk } from '../words.ts';
import { coveredPlatforms } from './covered.ts';
import { Matrix } from './Matrix.tsx';

/** Consents of a group on a platform; the address may name both. */
export function Consents({ page, register, rest }: SectionProps) {
  const words = useConsents();
  const { sections } = useDesk();
  const covered = useMemo(() => coveredPlatforms(register), [register]);
  const [wantedGroup, wantedPlatform] = rest;
  const [groupId, setGroup] = useState(wantedGroup ?? '');
  const [platformId, setPlatform] = useState(wantedPlatform ?? '');
  const [search, setSearch] = useState('');
  const latestFirst = [...register.groups].sort((a, b) => b.schoolYear.localeCompare(a.schoolYear));
  const group = register.groups.find(({ id }) => id === groupId) ?? latestFirst[0];
  const usual = covered.find(({ platforms }) =>
    platforms.some((id) => group?.platforms.includes(id)),
  );
  const chosen =
    covered.find(({ platforms }) => platforms.some((id) => id === platformId)) ??
    usual ??
    covered[0];
  return (
    <>
      <header class="head">
        <h1>{sections.consentements}</h1>
      </header>
      {!group || !chosen ? (
        <p>{words.noGroup}</p>
      ) : (
        <>
          <div class="toolbar">
            <Select
              label={words.group}
              value={group.id}
              options={latestFirst.map(
                ({ id, name, schoolYear }) => [id, `${name} · ${schoolYear}`] as const,
              )}
              onChange={setGroup}
            />
            <Select
              label={words.platform}
              value={chosen.id}
              options={covered.map(
                ({ id, platforms }) => [id, platforms.map(platformName).join(', ')] as const,
              )}
              onChange={setPlatform}
            />
            <Field label={words.student}>
              <span class="search">
                <Icon name="search" />
                <input
                  type="search"
                  placeholder={words.search}
                  value={search}
                  onInput={(event) => setSearch(event.currentTarget.value)}
                />
              </span>
            </Field>
          </div>
          <Matrix
            key={`${group.id}|${chosen.id}`}
            register={register}
            write={page.write}
            group={group}
            covered={chosen}
            search={search}
          />
        </>
      )}
    </>
  );
}
