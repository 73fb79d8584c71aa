import { StudentsFileMissing } from './errors.ts';
import { fold } from './header.ts';
import type { Sheet, TableRow } from './table.ts';

/** A file of a set, its rows as records by folded title. */
interface File {
  name: string;
  titles: readonly string[];
  rows: readonly { line: number; field: (title: string) => string }[];
}
export interface Joined {
  sheet: Sheet;
  /** What the set holds and is left out: files by their name, columns of the students' file by their title. */
  dropped: readonly string[];
  /** The titles of the students' file, by which its format is known. */
  titles: readonly string[];
}

const columns = ['Family name', 'Given name', 'Preferred name', 'Group', 'Status', 'Role'] as const;
const kept = new Set(['givenname', 'familyname', 'preferredgivenname', 'first name', 'last name']);

/**
 * The students of a set of files (OneRoster, School Data Sync) with the title of each class they are in: a row a
 * student and class. null: the files are no such set. Throws `StudentsFileMissing`.
 */
export function joinFiles(sheets: readonly Sheet[]): Joined | null {
  const files = sheets.flatMap(fileOf);
  const find = (...wanted: string[]) =>
    files.find(({ titles }) => wanted.every((title) => titles.includes(title)));
  const students = (file: File) => !/teacher|enseignant/iu.test(file.name);
  const users = find('sourcedid', 'givenname', 'familyname');
  const enrolments = find('classsourcedid', 'usersourcedid');
  const v1 = files.find(
    (file) => students(file) && hasAll(file, ['sis id', 'last name', 'school sis id']),
  );
  if (users) {
    return join(sheets, users, {
      id: 'sourcedid',
      classes: find('sourcedid', 'title'),
      title: ['sourcedid', 'title'],
      enrolments,
      link: ['usersourcedid', 'classsourcedid'],
      roles: files.find((file) => hasAll(file, ['usersourcedid', 'role']) && file !== enrolments),
    });
  }
  if (v1) {
    const inClass = (file: File) => students(file) && hasAll(file, ['section sis id', 'sis id']);
    return join(sheets, v1, {
      id: 'sis id',
      classes: find('sis id', 'section name'),
      title: ['sis id', 'section name'],
      enrolments: files.find(inClass),
      link: ['sis id', 'section sis id'],
      roles: undefined,
    });
  }
  const lone = enrolments ?? find('section sis id', 'sis id');
  if (lone) throw new StudentsFileMissing(lone.name, { file: lone.name });
  return null;
}

interface Keys {
  id: string;
  classes: File | undefined;
  title: readonly [string, string];
  enrolments: File | undefined;
  link: readonly [student: string, group: string];
  roles: File | undefined;
}

function join(sheets: readonly Sheet[], users: File, keys: Keys): Joined {
  const { classes, enrolments, roles } = keys;
  const [classId, classTitle] = keys.title;
  const titleOf = new Map(classes?.rows.map(({ field }) => [field(classId), field(classTitle)]));
  const [student, group] = keys.link;
  const classesOf = new Map<string, string[]>();
  for (const { field } of enrolments?.rows ?? []) {
    if (fold(field('status')) === 'tobedeleted') continue;
    const all = classesOf.get(field(student)) ?? [];
    all.push(titleOf.get(field(group)) || field(group));
    classesOf.set(field(student), all);
  }
  const rolesOf = new Map<string, Set<string>>();
  for (const { field } of roles?.rows ?? []) {
    const all = rolesOf.get(field('usersourcedid')) ?? new Set();
    rolesOf.set(field('usersourcedid'), all.add(field('role')));
  }
  const rows = users.rows.flatMap(({ line, field }): TableRow[] => {
    const told = rolesOf.get(field(keys.id));
    const role = told ? (told.has('student') ? 'student' : ([...told][0] ?? '')) : field('role');
    const last = field('preferredfamilyname') || field('familyname') || field('last name');
    const names = [last, field('givenname') || field('first name'), field('preferredgivenname')];
    const groups = new Set(classesOf.get(field(keys.id)) ?? ['']);
    return [...groups].map((title) => ({ line, cells: [...names, title, field('status'), role] }));
  });
  const used = new Set([users, classes, enrolments, roles].map((file) => file?.name));
  const others = sheets.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  const dropped = users.titles.filter((title) => !kept.has(title));
  return {
    sheet: { name: users.name, rows: [{ line: 1, cells: columns }, ...rows] },
    dropped: [...dropped, ...others],
    titles: users.titles,
  };
}

function fileOf({ name, rows }: Sheet): File[] {
  const [header, ...others] = rows;
  if (!header) return [];
  const titles = header.cells.map(fold);
  const filled = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return [
    {
      name,
      titles,
      rows: filled.map(({ line, cells }) => ({
        line,
        field: (title) => (cells[titles.indexOf(title)] ?? '').trim(),
      })),
    },
  ];
}

function hasAll({ titles }: File, wanted: readonly string[]): boolean {
  return wanted.every((title) => titles.includes(title));
}
