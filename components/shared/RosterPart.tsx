import type { ComponentChildren } from 'preact';
import type { Listed } from '../../lib/roster/columns.ts';
import { partOf } from '../../lib/roster/part.ts';
import type { RosterPreview } from '../../lib/roster/read-roster.ts';
import { Select } from './Select.tsx';
import { useShared } from './words.ts';

interface Props {
  preview: RosterPreview;
  /** The name of the group that the list is for. */
  group: string;
  /** Chosen by the person; null: not yet. */
  part: string | null;
  onPart(part: string): void;
  children(students: readonly Listed[]): ComponentChildren;
}

/** Which of the file's groups: the one of that name, else all, until the person chooses. */
export function RosterPart({ preview, group, part, onPart, children }: Props) {
  const { roster } = useShared();
  const { groups } = preview;
  const own = groups.includes(group) ? group : '';
  const chosen = part !== null && (part === '' || groups.includes(part)) ? part : own;
  return (
    <>
      {groups.length > 1 && (
        <Select
          label={roster.which}
          value={chosen}
          options={[['', roster.all], ...groups.map((name) => [name, name] as const)]}
          onChange={onPart}
        />
      )}
      {children(partOf(preview, groups.length > 1 ? chosen : ''))}
    </>
  );
}
