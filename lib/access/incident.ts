/** The eight entries of the register of incidents (Québec, regulation, r. 3.1), as a draft for whoever keeps it. */
export interface IncidentDraft {
  /** Which information; or why it is not known. */
  information: string;
  circumstances: string;
  /** Day or period, as far as known. */
  happened: string;
  /** Instant (ISO 8601, UTC) at which the school learnt of it. */
  knownAt: string;
  /** How many people, as told: « environ 30 ». */
  people: string;
  /** What tells whether the harm may be serious: sensitivity, possible misuse, consequences, likelihood. */
  risk: string;
  /** Days of notices to the authority and to the people; public notices, and why. */
  notices: string;
  measures: string;
}

export const incidentFields = [
  'information',
  'circumstances',
  'happened',
  'knownAt',
  'people',
  'risk',
  'notices',
  'measures',
] as const satisfies readonly (keyof IncidentDraft)[];

/** Entries that are still empty, in the order of the regulation. */
export function missingFields(draft: IncidentDraft): (keyof IncidentDraft)[] {
  return incidentFields.filter((field) => draft[field].trim() === '');
}

/**
 * The instant (ISO 8601, UTC) by which a breach is reported: so many hours from when it was known, on the clock, nights,
 * Sundays and changes of hour included (document 002; reading A-16). Null where the pack names no number of hours.
 */
export function reportedBy(knownAt: string, hours: number | null): string | null {
  if (hours === null) return null;
  return new Date(Date.parse(knownAt) + hours * 3_600_000).toISOString();
}

/** Whole hours left at an instant, rounded down; negative once it is over. */
export function hoursLeft(by: string, now: string): number {
  return Math.floor((Date.parse(by) - Date.parse(now)) / 3_600_000);
}
