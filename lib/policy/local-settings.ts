import type { Pack } from './schema.ts';

/** What a school of the pack's country is set to from the start: its day and its paper; Québec's where nothing is known. */
export function localSettings({ jurisdiction }: Pack): { timeZone?: string; paper?: 'a4' } {
  return jurisdiction === 'FR' ? { timeZone: 'Europe/Paris', paper: 'a4' } : {};
}
