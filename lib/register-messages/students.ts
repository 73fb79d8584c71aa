export interface NewStudent {
  firstName: string;
  lastName: string;
  nicknames: readonly string[];
}
/** How many rows of each kind were about a student; `posts` stay, no longer about them. */
export interface ErasedCounts {
  consents: number;
  forms: number;
  takedowns: number;
  lessons: number;
  posts: number;
  places: number;
}
/** That a student was erased: no name, no id. */
export interface ErasureProof {
  /** The school's day, `YYYY-MM-DD`, and the instant, ISO 8601 in UTC. */
  on: string;
  at: string;
  /** The link of the audit chain: its number and its digest, hexadecimal. */
  seq: number;
  digest: string;
  counts: ErasedCounts;
}
export interface StudentsUpdate {
  add: readonly NewStudent[];
  rename: readonly ({ id: string } & NewStudent)[];
  leave: readonly { id: string; on: string }[];
  back: readonly string[];
  remove: readonly string[];
}
/** Groups and their students. */
export interface StudentMessages {
  addGroup(payload: { key: string; name: string; schoolYear: string }): { id: string };
  renameGroup(payload: { key: string; id: string; name: string }): null;
  removeGroup(payload: { key: string; id: string }): null;
  importStudents(payload: { key: string; group: string; students: readonly NewStudent[] }): {
    added: number;
  };
  /** Several groups of one file, all or none; `id` null: a new group of that name. */
  importGroups(payload: {
    key: string;
    schoolYear: string;
    groups: readonly { id: string | null; name: string; students: readonly NewStudent[] }[];
  }): { added: number };
  /**
   * What a new list changes in a group, at once. Nobody is erased by it: who is gone keeps the consents and gets
   * the day (`leave`). `remove` only serves to undo what was just added. The ids of the added, in their order.
   */
  updateStudents(payload: StudentsUpdate & { key: string; group: string }): {
    added: readonly string[];
  };
  removeStudent(payload: { key: string; id: string }): null;
  /** Erases all that is held about a student; the proof can be saved. */
  eraseStudent(payload: { key: string; id: string }): ErasureProof;
}
