import { destructionDay } from '../../../lib/destruction/due.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useRead } from '../../shared/use-read.ts';
import { accessTasks } from './access-tasks.ts';
import { inSeason, type YearTask, yearTasks } from './year-tasks.ts';

/** Tasks of the year end and of the exchanges; null until they are read. Lists are read only in their season. */
export function useYearTasks(page: Page, register: Register): readonly YearTask[] | null {
  const { pack, year, today } = register;
  const lang = page.lang.value;
  const season = inSeason(register, destructionDay(year, pack));
  const read = async () => {
    const exchanges = await page.records.read();
    const june = season ? await page.june.read(register, lang) : null;
    const accesses = accessTasks(await page.accesses.read(register));
    return [...yearTasks(exchanges, june, today), ...accesses];
  };
  const { value, error } = useRead(read, register);
  // What cannot be read is said by the section itself, not by an empty list.
  return error ? [] : (value ?? null);
}
