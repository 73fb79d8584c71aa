import { calendarDay } from '../../lib/local-time.ts';
import { defaultSettings } from '../../lib/settings.ts';

/** The day (`YYYY-MM-DD`) at the school of the samples: another than the machine's for hours of every evening. */
export const schoolDay = (): string => calendarDay(new Date(), defaultSettings.timeZone);
