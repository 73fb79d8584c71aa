/**
 * The school year that a day (`YYYY-MM-DD`) falls in, as `2025-2026`. It begins on `from` (`MM-DD`), in Québec on
 * 1 July, and ends on the eve (Annexe A: a consent is valid for one school year).
 */
export function schoolYearOf(day: string, from = '07-01'): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= from ? year : year - 1;
  return `${first}-${first + 1}`;
}
