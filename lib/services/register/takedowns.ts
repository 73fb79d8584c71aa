import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload = Parameters<RegisterMessages['tickTakedown']>[0];

/** The post about that student was taken down from its platform, today (directive 5.7, 5.8). */
export function tickTakedown(payload: Payload): Promise<null> {
  const { post, student } = payload;
  const touched = ['students', 'ledger', 'takedowns'] as const;
  return change('tick-takedown', payload, touched, async (store) => {
    const { timeZone } = await readSettings(store);
    const doneOn = today(timeZone);
    return async (tables) => {
      await mustExist(tables, 'students', [student]);
      await mustExist(tables, 'ledger', [post]);
      await tables.takedowns.put({ id: `${post}|${student}`, post, student, doneOn });
      return null;
    };
  });
}

/** It was ticked by mistake: the post is still there. */
export function untickTakedown(payload: Payload): Promise<null> {
  const id = `${payload.post}|${payload.student}`;
  return change('untick-takedown', payload, ['takedowns'], async () => async (tables) => {
    await mustExist(tables, 'takedowns', [id]);
    await tables.takedowns.delete(id);
    return null;
  });
}
