/** The day (`YYYY-MM-DD`) that many calendar days later, or earlier when negative, whatever the zone. */
export function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
