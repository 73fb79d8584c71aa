import type { GroupEntry } from '../../../lib/db/rows.ts';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { platformNames } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import { useConsents } from '../words.ts';
import type { Covered } from './covered.ts';

interface Props {
  /** `2026-2027`, latest first. */
  years: readonly string[];
  year: string;
  onYear(year: string): void;
  /** Of that year. */
  groups: readonly GroupEntry[];
  group: string;
  onGroup(id: string): void;
  covered: readonly Covered[];
  platform: string;
  onPlatform(id: string): void;
  search: string;
  onSearch(written: string): void;
}

/** Which consents are shown: group, platform, school year, and a name looked for. */
export function Toolbar(props: Props) {
  const words = useConsents();
  return (
    <div class="toolbar">
      <Select
        label={words.group}
        value={props.group}
        options={props.groups.map(({ id, name }) => [id, name] as const)}
        onChange={props.onGroup}
      />
      <Select
        label={words.platform}
        value={props.platform}
        options={props.covered.map(({ id, platforms }) => [id, platformNames(platforms)] as const)}
        onChange={props.onPlatform}
      />
      <Select
        label={words.year}
        value={props.year}
        options={props.years.map((year) => [year, year] as const)}
        onChange={props.onYear}
      />
      <Field label={words.student}>
        <span class="search">
          <Icon name="search" />
          <input
            type="search"
            placeholder={words.search}
            value={props.search}
            onInput={(event) => props.onSearch(event.currentTarget.value)}
          />
        </span>
      </Field>
    </div>
  );
}
