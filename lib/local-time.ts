/** A day (`YYYY-MM-DD`) and a time (`15:05`) on the clocks of an IANA zone. */
export interface LocalTime {
  day: string;
  time: string;
}

/** What the clocks of a zone say at an instant (a date, or ISO 8601). */
export function localTimeOf(instant: Date | string, timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = format.formatToParts(new Date(instant));
  const part = new Map(parts.map(({ type, value }) => [type, value]));
  return {
    day: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
    time: `${part.get('hour')}:${part.get('minute')}`,
  };
}

/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA time zone: deadlines count in the school's days. */
export function calendarDay(instant: Date, timeZone: string): string {
  return localTimeOf(instant, timeZone).day;
}

/** The instant (ISO 8601, UTC) at which the clocks of a zone say so; an hour that they step over counts from before it. */
export function instantOf({ day, time }: LocalTime, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  // The second round is for a guess on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = localTimeOf(new Date(guess).toISOString(), timeZone);
    guess += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(guess).toISOString();
}
