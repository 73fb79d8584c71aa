import type { Register } from '../lib/screens/register.ts';
import { defaultSettings } from '../lib/settings.ts';

/** What a page is drawn from before anything was kept; a test puts in what it is about. */
export const emptyRegister: Register = {
  hasPassphrase: false,
  sites: [],
  settings: defaultSettings,
  pack: null,
  given: null,
  packs: [],
  managed: { settings: {}, pack: null, skipped: [], problems: [] },
  today: '2026-11-22',
  year: '2026-2027',
  groups: [],
  studentsOf: new Map(),
  names: new Map(),
  consentsOf: new Map(),
  authorisations: [],
  notices: [],
  places: [],
  lessons: [],
  refusedPosts: [],
  forms: [],
  documents: [],
  accessChecks: [],
  takedowns: [],
  milestones: [],
  exports: [],
};
