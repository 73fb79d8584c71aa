import './matrix.css';
import type { ConsentAnswer, ConsentScope } from '../../../lib/consent/consent.ts';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Avatar } from '../../../lib/display-name/avatar.ts';
import { useSpeech } from '../../shared/language.ts';
import { AvatarImage } from '../avatars/AvatarImage.tsx';
import { useScopeName } from '../use-scope-name.ts';
import { useConsents } from '../words.ts';
import { answerKey } from './answer-key.ts';
import type { Draft } from './answers.ts';
import { Cell } from './Cell.tsx';
import type { Covered } from './covered.ts';
import { type Drafts, draftKey } from './drafts.ts';
import { moveInGrid } from './move-in-grid.ts';
import type { Row } from './rows.ts';
import type { Chosen } from './use-chosen.ts';

interface Props {
  rows: readonly Row[];
  /** By student id. */
  avatars: ReadonlyMap<string, Avatar>;
  covered: Covered;
  editable: boolean;
  drafts: Drafts;
  chosen: Chosen;
  /** O, N or R on a box: for all of the chosen. */
  onChosenAnswer(answer: ConsentAnswer): void;
  onDraft(cell: { student: StudentEntry; scope: ConsentScope }, draft: Draft): void;
  onEnter(student: string | null): void;
  onHistory(student: string): void;
}

/** The matrix itself; arrows move between cells. */
export function MatrixTable(props: Props) {
  const { rows, avatars, covered, editable, drafts, chosen } = props;
  const words = useConsents();
  const scopeName = useScopeName();
  const { date } = useSpeech();
  /** The latest answer of this year with the form where there is one, or when the form was given out. */
  const formOf = ({ latest, sentOn }: Row) => {
    if (!latest) return sentOn === null ? '' : words.sentOn(date(sentOn));
    if (latest.filedAt === null) return words.since(date(latest.on));
    return words.filed(date(latest.formDate ?? latest.on), latest.filedAt);
  };
  const press = (event: KeyboardEvent) => {
    const answer = answerKey(event);
    if (answer) props.onChosenAnswer(answer);
    else if (event.key === 'Enter') props.onEnter(null);
    else return;
    event.preventDefault();
  };
  return (
    <table class="data matrix" onKeyDown={moveInGrid}>
      <thead>
        <tr>
          <th scope="col">
            <span class="who">
              {editable && (
                <input
                  type="checkbox"
                  aria-label={words.chooseAll}
                  checked={chosen.all}
                  onChange={chosen.toggleAll}
                  onKeyDown={press}
                />
              )}
              {words.student}
            </span>
          </th>
          {covered.scopes.map((scope) => (
            <th key={scope} scope="col">
              {scopeName(scope)}
            </th>
          ))}
          <th scope="col">{words.form}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { student } = row;
          const avatar = avatars.get(student.id);
          const name = `${student.firstName} ${student.lastName}`;
          return (
            <tr key={student.id} class={chosen.ids.has(student.id) ? 'chosen' : ''}>
              <th scope="row">
                <span class="who">
                  {editable && (
                    <input
                      type="checkbox"
                      aria-label={words.choose(name)}
                      checked={chosen.ids.has(student.id)}
                      onChange={() => chosen.toggle(student.id)}
                      onKeyDown={press}
                    />
                  )}
                  <button
                    type="button"
                    class="name"
                    aria-label={words.historyOf(name)}
                    onClick={() => props.onHistory(student.id)}
                  >
                    {avatar && <AvatarImage avatar={avatar} size={28} />}
                    <span>
                      <b>{student.firstName}</b> {student.lastName}
                    </span>
                  </button>
                </span>
              </th>
              {row.standings.map((standing) => (
                <td key={standing.scope}>
                  <Cell
                    name={name}
                    standing={standing}
                    editable={editable}
                    draft={drafts.get(draftKey({ student, scope: standing.scope }))?.answer ?? null}
                    onDraft={(draft) => props.onDraft({ student, scope: standing.scope }, draft)}
                    onEnter={() => props.onEnter(student.id)}
                    onHistory={() => props.onHistory(student.id)}
                  />
                </td>
              ))}
              <td class="meta">{formOf(row)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
