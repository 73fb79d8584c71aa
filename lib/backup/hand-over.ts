import { type Content, emptyContent, type OpenRow } from './content.ts';

/**
 * One group with all that the person who takes it over needs: students, consents, forms, notices and their documents,
 * checks, posts, places, and the authorisations of its platforms. No settings, no other group.
 */
export function contentOfGroup(whole: Content, group: string): Content {
  const { tables } = whole;
  const part = emptyContent();
  const ofGroup = (row: OpenRow) => row.group === group;
  part.tables.groups = tables.groups.filter(({ id }) => id === group);
  part.tables.students = tables.students.filter(ofGroup);
  const students = new Set<unknown>(part.tables.students.map(({ id }) => id));
  const ofStudent = ({ student }: OpenRow) => students.has(student);
  part.tables.consents = tables.consents.filter(ofStudent);
  part.tables.forms = tables.forms.filter(ofStudent);
  part.tables.notices = tables.notices.filter(ofGroup);
  part.tables.accessChecks = tables.accessChecks.filter(ofGroup);
  part.tables.places = tables.places.filter((row) => ofGroup(row) || ofStudent(row));
  part.tables.lessons = tables.lessons.filter((row) => ofGroup(row) || ofStudent(row));
  part.tables.ledger = tables.ledger.filter(ofGroup).map((post) => {
    // A post may also name a student of another group, whom the file does not concern.
    const named = (post.students as readonly string[]).filter((id) => students.has(id));
    return { ...post, students: named };
  });
  const posts = new Set<unknown>(part.tables.ledger.map(({ id }) => id));
  part.tables.takedowns = tables.takedowns.filter((row) => posts.has(row.post) && ofStudent(row));
  // Who appears in a picture is told for all of them at once: one with somebody else's student stays here.
  part.tables.appearances = tables.appearances.filter(
    (row) => ofGroup(row) && (row.students as readonly string[]).every((id) => students.has(id)),
  );
  const documents = new Set(part.tables.notices.map(({ document }) => document));
  part.tables.documents = tables.documents.filter(({ id }) => documents.has(id));
  const platforms = new Set(part.tables.groups.flatMap((row) => row.platforms as string[]));
  part.tables.authorisations = tables.authorisations.filter(({ platform }) =>
    platforms.has(String(platform)),
  );
  for (const [table, rows] of Object.entries(part.tables)) {
    for (const { id } of rows) {
      const at = whole.stamps.get(`${table}|${id}`);
      if (at !== undefined) part.stamps.set(`${table}|${id}`, at);
    }
  }
  return part;
}
