import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';

/** Notes that the consent forms of these students were given out that day, or (null) that they were not. */
export function setFormsSent(
  payload: Parameters<RegisterMessages['setFormsSent']>[0],
): Promise<null> {
  const { students, platform, schoolYear, sentOn } = payload;
  const idOf = (student: string) => `${student}|${platform}|${schoolYear}`;
  return change('set-forms-sent', payload, ['students', 'forms'], async () => async (tables) => {
    await mustExist(tables, 'students', students);
    if (sentOn === null) {
      await tables.forms.bulkDelete(students.map(idOf));
    } else {
      await tables.forms.bulkPut(
        students.map((student) => ({ id: idOf(student), student, platform, schoolYear, sentOn })),
      );
    }
    return null;
  });
}
