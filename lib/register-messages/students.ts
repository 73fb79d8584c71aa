export interface NewStudent {
  firstName: string;
  lastName: string;
  nicknames: readonly string[];
}
/** Groups and their students. */
export interface StudentMessages {
  addGroup(payload: { key: string; name: string; schoolYear: string }): { id: string };
  renameGroup(payload: { key: string; id: string; name: string }): null;
  removeGroup(payload: { key: string; id: string }): null;
  importStudents(payload: { key: string; group: string; students: readonly NewStudent[] }): {
    added: number;
  };
  removeStudent(payload: { key: string; id: string }): null;
}
