import { browser } from '../browser.ts';
import type { ContentMessages, PageDraft, RegisterMessages } from '../messages.ts';
import { familyNotes } from '../verdict/family-notes.ts';
import { QuestionGone } from './ask.ts';
import { placeView } from './place-view.ts';
import { situationOf } from './situation.ts';
import { readSnapshot } from './snapshot.ts';
import { whereIs } from './where.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
type Result<N extends keyof RegisterMessages> = Promise<ReturnType<RegisterMessages[N]>>;

/** Opens Vigie's own window on a held draft about several students; the draft stays in the browser's memory. */
export async function writeToFamilies({
  draft,
}: Parameters<ContentMessages['writeToFamilies']>[0]): Promise<null> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: draft });
  const url = browser.runtime.getURL(`families.html#${id}`);
  await browser.windows.create({ url, type: 'popup', width: 620, height: 760 });
  return null;
}

/**
 * One text for the parents of each student named in the draft, told once: from then on only the window has it.
 * Throws `QuestionGone` where it was told, or the browser was closed.
 */
export async function readFamilyNotes({
  id,
}: Payload<'readFamilyNotes'>): Result<'readFamilyNotes'> {
  const draft = (await browser.storage.session.get(keyOf(id)))[keyOf(id)] as PageDraft | undefined;
  if (!draft) throw new QuestionGone(id);
  const snapshot = await readSnapshot();
  const where = await whereIs(draft.place, snapshot);
  await browser.storage.session.remove(keyOf(id));
  const { findings } = situationOf(draft, where, snapshot);
  const platform = placeView(where, snapshot).parentPlatform ?? draft.place.platform;
  return { platform, notes: familyNotes(draft.text, findings) };
}

function keyOf(id: string): string {
  return `families.${id}`;
}
