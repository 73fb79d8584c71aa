import './matrix.css';
import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { useConsents } from '../words.ts';
import type { Draft } from './answers.ts';
import { Cell } from './Cell.tsx';
import type { Covered } from './covered.ts';
import { type Drafts, draftKey } from './drafts.ts';
import { moveInGrid } from './move-in-grid.ts';

interface Props {
  rows: readonly { student: StudentEntry; states: readonly ConsentState[] }[];
  register: Register;
  covered: Covered;
  /** `2026-2027`. */
  year: string;
  drafts: Drafts;
  onDraft(cell: { student: StudentEntry; scope: ConsentScope }, draft: Draft): void;
  onEnter(): void;
}

/** The matrix itself; arrows move between cells. */
export function MatrixTable({ rows, register, covered, year, drafts, onDraft, onEnter }: Props) {
  const words = useConsents();
  const { date } = useSpeech();
  /** The latest answer of this year, with the form where there is one. */
  const formOf = (student: string) => {
    const latest = (register.consentsOf.get(student) ?? []).findLast(
      (event) => covered.platforms.includes(event.platform) && schoolYearOf(event.on) === year,
    );
    if (!latest) return '';
    if (latest.filedAt === null) return words.since(date(latest.on));
    return words.filed(date(latest.formDate ?? latest.on), latest.filedAt);
  };
  return (
    <table class="data matrix" onKeyDown={moveInGrid}>
      <thead>
        <tr>
          <th scope="col">{words.student}</th>
          {covered.scopes.map((scope) => (
            <th key={scope} scope="col">
              {words.scopes[scope]}
            </th>
          ))}
          <th scope="col">{words.form}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ student, states }) => (
          <tr key={student.id}>
            <th scope="row">
              <b>{student.firstName}</b> {student.lastName}
            </th>
            {covered.scopes.map((scope, index) => (
              <td key={scope}>
                <Cell
                  name={`${student.firstName} ${student.lastName}`}
                  scope={scope}
                  recorded={states[index] ?? 'none'}
                  draft={drafts.get(draftKey({ student, scope }))?.answer ?? null}
                  onDraft={(draft) => onDraft({ student, scope }, draft)}
                  onEnter={onEnter}
                />
              </td>
            ))}
            <td class="meta">{formOf(student.id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
