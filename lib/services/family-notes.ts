import type { ContentMessages, RegisterMessages } from '../messages.ts';
import { familyNotes } from '../verdict/family-notes.ts';
import { forgetOwnWindow, openOwnWindow, readOwnWindow } from './own-window.ts';
import { placeView } from './place-view.ts';
import { situationOf } from './situation.ts';
import { readSnapshot } from './snapshot.ts';
import { whereIs } from './where.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
type Result<N extends keyof RegisterMessages> = Promise<ReturnType<RegisterMessages[N]>>;

/** Opens Vigie's own window on a held draft about several students. */
export function writeToFamilies({
  draft,
}: Parameters<ContentMessages['writeToFamilies']>[0]): Promise<null> {
  return openOwnWindow('families', draft);
}

/**
 * One text for the parents of each student named in the draft, told once: from then on only the window has it.
 * Throws `QuestionGone` where it was told, or the browser was closed.
 */
export async function readFamilyNotes({
  id,
}: Payload<'readFamilyNotes'>): Result<'readFamilyNotes'> {
  const draft = await readOwnWindow('families', id);
  const snapshot = await readSnapshot();
  const where = await whereIs(draft.place, snapshot);
  await forgetOwnWindow('families', id);
  const { findings } = situationOf(draft, where, snapshot);
  const platform = placeView(where, snapshot).parentPlatform ?? draft.place.platform;
  return { platform, notes: familyNotes(draft.text, findings) };
}
