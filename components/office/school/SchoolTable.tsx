import type { Cell } from '../../../lib/destruction/office/school-table.ts';
import { groupBy } from '../../../lib/group-by.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { platformName } from '../../shared/platform-name.ts';
import { StateMark } from '../StateMark.tsx';
import { useOffice, useSchool } from '../words.ts';

interface Props {
  cells: readonly Cell[];
  platforms: readonly PlatformId[];
}

/** A person is a block of rows, a group a row, a platform a column. */
export function SchoolTable({ cells, platforms }: Props) {
  const words = useSchool();
  const groups = [...groupBy(cells, ({ owner, group }) => JSON.stringify([owner, group])).values()];
  const paging = usePaging(groups, 60);
  const people = groupBy(paging.shown, ([first]) => first?.owner ?? '');
  return (
    <>
      <table class="data school">
        <caption class="vh">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.group}</th>
            {platforms.map((id) => (
              <th key={id} scope="col">
                {platformName(id)}
              </th>
            ))}
          </tr>
        </thead>
        {[...people].map(([owner, own]) => (
          <Person key={owner} groups={own} platforms={platforms} />
        ))}
      </table>
      <Pager paging={paging} />
    </>
  );
}

interface PersonProps {
  /** Cells of each group, in the table's order. */
  groups: readonly (readonly Cell[])[];
  platforms: readonly PlatformId[];
}
function Person({ groups, platforms }: PersonProps) {
  const words = useSchool();
  return (
    <tbody>
      {groups.map((own, index) => (
        <tr key={own[0]?.group} class={index < groups.length - 1 ? 'more' : ''}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={groups.length}>
              {own[0]?.person}
            </th>
          )}
          <td class="g">
            <span class="wide-only">{own[0]?.group}</span>
            <span class="narrow-only">{words.groupOf(own[0]?.group ?? '')}</span>
          </td>
          {platforms.map((platform) => {
            const cell = own.find((each) => each.platform === platform);
            return cell ? (
              <td key={platform} data-l={platformName(platform)}>
                <State cell={cell} />
              </td>
            ) : (
              <td key={platform} class="off">
                <span aria-hidden="true">–</span>
                <span class="vh">{words.off}</span>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function State({ cell }: { cell: Cell }) {
  const words = useSchool();
  const { versus } = useOffice();
  const { date } = useSpeech();
  const { state, on, hold, leavesOn, paper, prepared, record } = cell;
  const short = (day: string) => date(day).replace(/ \d{4}$/u, '');
  const days = () => {
    if (hold && state === 'on-hold') return `${versus.reasons[hold]}${on ? `, ${short(on)}` : ''}`;
    if (leavesOn && on === null) return words.leaves(short(leavesOn));
    if (paper && on) return words.paper(short(on));
    return on && short(on);
  };
  const detail = [days(), prepared && words.prepared].filter(Boolean).join(' · ');
  const said = (
    <>
      <StateMark state={state} />
      {detail && <small>{detail}</small>}
    </>
  );
  return record ? (
    <a class="state" href={`#a-traiter/${record}`}>
      {said}
    </a>
  ) : (
    <span class="state">{said}</span>
  );
}
