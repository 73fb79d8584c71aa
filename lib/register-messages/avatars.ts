/** What stands for a student beside the first name (directive 5.4). Ids are those of `lib/display-name/avatar.ts`. */
export interface AvatarMessages {
  /** Gives one to each student of a group who has none. */
  giveAvatars(payload: { key: string; group: string }): null;
  setAvatar(payload: { key: string; student: string; avatar: string }): null;
  /** New ones for the whole group, those of that school year. */
  redrawAvatars(payload: { key: string; group: string; year: string }): null;
}
