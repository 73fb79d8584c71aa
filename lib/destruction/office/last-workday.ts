/** The last day of the week, Monday to Friday, on or before a day (`YYYY-MM-DD`): what a school can still answer on. */
export function lastWorkday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
