import type { GroupEntry } from '../../../lib/db/rows.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformNames } from '../../shared/platform-name.ts';
import { useScopeName } from '../use-scope-name.ts';
import { useConsents } from '../words.ts';
import type { Covered } from './covered.ts';
import { OnPaper } from './OnPaper.tsx';
import type { Row } from './rows.ts';

interface Props {
  rows: readonly Row[];
  group: GroupEntry;
  covered: Covered;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** On paper only: who may be shown. A refusal, a withdrawal and no answer all read alike, for no reason is anyone's business. */
export function PrintList({ rows, group, covered, today }: Props) {
  const words = useConsents();
  const scopeName = useScopeName();
  const { date } = useSpeech();
  const draw = () => (
    <>
      <h1>{words.print.title(group.name, platformNames(covered.platforms), group.schoolYear)}</h1>
      <p>
        {words.print.text} {words.print.on(date(today))}
      </p>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {covered.scopes.map((scope) => (
              <th key={scope} scope="col">
                {scopeName(scope)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ student, standings }) => (
            <tr key={student.id}>
              <th scope="row">
                {student.firstName} {student.lastName}
              </th>
              {standings.map(({ scope, state }) => (
                <td key={scope}>{state === 'yes' ? words.print.may : words.print.mayNot}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
  return <OnPaper draw={draw} />;
}
