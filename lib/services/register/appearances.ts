import { readSettings } from '../../db/settings.ts';
import type { ContentMessages, RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { openOwnWindow, readOwnWindow } from '../own-window.ts';
import { readSnapshot } from '../snapshot.ts';
import { whereIs } from '../where.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
type Result<N extends keyof RegisterMessages> = Promise<ReturnType<RegisterMessages[N]>>;

/** Opens Vigie's own window on files that are about to be attached. */
export function askWhoAppears(
  about: Parameters<ContentMessages['askWhoAppears']>[0],
): Promise<null> {
  return openOwnWindow('appears', about);
}

/** What that window is about. Throws `QuestionGone`. */
export async function readWhoAppears({ id }: Payload<'readWhoAppears'>): Result<'readWhoAppears'> {
  const { place, files } = await readOwnWindow('appears', id);
  const where = await whereIs(place, await readSnapshot());
  return { place, files, group: where.group?.id ?? null };
}

/** Keeps who appears in each file, for exactly that file (directive 5.5.2). Throws `EntryGone`. */
export function answerWhoAppears(payload: Payload<'answerWhoAppears'>): Promise<null> {
  const { group, answers } = payload;
  const touched = ['groups', 'students', 'appearances', 'settings'] as const;
  return change('answer-who-appears', payload, touched, async (store) => {
    const answeredOn = today((await readSettings(store)).timeZone);
    const rows = answers.map(({ digest, students }) => ({
      id: digest,
      students: [...new Set(students)],
      group,
      answeredOn,
    }));
    return async (tables) => {
      if (group !== null) await mustExist(tables, 'groups', [group]);
      await mustExist(tables, 'students', [...new Set(rows.flatMap((row) => row.students))]);
      await tables.appearances.bulkPut(rows);
      return null;
    };
  });
}
