/** Of one list. `not-due`: nothing was begun, and its day is far; `on-hold`: accepted, but posts are still set aside. */
export const checklistStates = [
  'not-due',
  'in-progress',
  'confirmed',
  'returned',
  'accepted',
  'late',
  'on-hold',
] as const;
export type ChecklistState = (typeof checklistStates)[number];

export interface StateFacts {
  /** Whether anything was done of it. */
  begun: boolean;
  /** What became of its last confirmation; null: none was signed. */
  answer: 'waiting' | 'accepted' | 'returned' | 'refused' | null;
  /** Posts that a hold keeps. */
  held: number;
}

/** The state of a list on a day: it depends on what was done, and on the school's calendar alone (`YYYY-MM-DD`). */
export function stateOf(facts: StateFacts, due: string, today: string): ChecklistState {
  const { answer, begun, held } = facts;
  if (answer === 'accepted') return held > 0 ? 'on-hold' : 'accepted';
  if (answer === 'returned' || answer === 'refused') return 'returned';
  if (answer === 'waiting') return 'confirmed';
  if (today > due) return 'late';
  return begun ? 'in-progress' : 'not-due';
}
