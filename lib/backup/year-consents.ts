import { type Content, emptyContent, type OpenRow } from './content.ts';

/**
 * What was answered in a school year (`2025-2026`): its groups, their students, consents and forms, and nothing that was
 * posted. For the principal, who keeps it once the rest is erased (5.9, reading A-24).
 */
export function contentOfYearConsents(whole: Content, year: string): Content {
  const { tables } = whole;
  const part = emptyContent();
  part.tables.groups = tables.groups.filter(({ schoolYear }) => schoolYear === year);
  const groups = new Set<unknown>(part.tables.groups.map(({ id }) => id));
  part.tables.students = tables.students.filter(({ group }) => groups.has(group));
  const students = new Set<unknown>(part.tables.students.map(({ id }) => id));
  const ofStudent = ({ student }: OpenRow) => students.has(student);
  part.tables.consents = tables.consents.filter(ofStudent);
  part.tables.forms = tables.forms.filter(ofStudent);
  for (const [table, rows] of Object.entries(part.tables)) {
    for (const { id } of rows) {
      const at = whole.stamps.get(`${table}|${id}`);
      if (at !== undefined) part.stamps.set(`${table}|${id}`, at);
    }
  }
  return part;
}
