import type { RegisterTable } from './database.ts';

/**
 * Ids of their rows are not drawn but composed of what they are about: two devices may each make the same row, and one
 * that was erased may be made again.
 */
export const composedTables: readonly RegisterTable[] = [
  'notices',
  'places',
  'settings',
  'forms',
  'accessChecks',
  'appearances',
  'checklists',
  'records',
  'pins',
  'decisions',
];
