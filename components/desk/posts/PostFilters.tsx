import { platformIds } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { platformName } from '../../shared/platform-name.ts';
import { Select } from '../../shared/Select.tsx';
import type { PostFilter } from './filter.ts';
import { StudentSearch } from './StudentSearch.tsx';
import { usePostWords } from './words.ts';

interface Props {
  register: Register;
  filter: PostFilter;
  onChange(filter: PostFilter): void;
}

/** By group, platform, period and student, together. */
export function PostFilters({ register, filter, onChange }: Props) {
  const { filter: words } = usePostWords();
  const { groups, pack, year } = register;
  const years = [...new Set([year, ...groups.map(({ schoolYear }) => schoolYear)])]
    .sort()
    .reverse();
  const platforms = platformIds.filter((id) => pack?.platforms.some((each) => each.id === id));
  const groupLabel = ({ name, schoolYear }: (typeof groups)[number]) =>
    schoolYear === year ? name : `${name} · ${schoolYear}`;
  return (
    <div class="post-filters">
      <Select
        label={words.group}
        value={filter.group}
        options={[['', words.all], ...groups.map((each) => [each.id, groupLabel(each)] as const)]}
        onChange={(group) => onChange({ ...filter, group })}
      />
      <Select
        label={words.platform}
        value={filter.platform}
        options={[
          ['', words.allPlatforms],
          ...platforms.map((id) => [id, platformName(id)] as const),
        ]}
        onChange={(platform) => onChange({ ...filter, platform })}
      />
      <Select
        label={words.period}
        value={filter.period}
        options={[
          ['', words.allPeriods],
          ['month', words.month],
          ...years.map((each) => [each, each] as const),
        ]}
        onChange={(period) => onChange({ ...filter, period })}
      />
      <StudentSearch
        register={register}
        chosen={filter.student}
        onChange={(student) => onChange({ ...filter, student })}
      />
    </div>
  );
}
