/** What Vigie's pages need of backups, in one part that is loaded when it is needed. */
export { readSettings } from '../db/settings.ts';
export { openStore } from '../db/store.ts';
export { openBackup, writeBackup } from './backup-file.ts';
export { inspectContainer } from './container.ts';
export { countsOf } from './content.ts';
export { openFound } from './found.ts';
export { contentOfGroup } from './hand-over.ts';
export { withOwnPlaces } from './own-places.ts';
export { planRestore } from './plan.ts';
export { readContent } from './read-content.ts';
export { dropStaged, stageFile } from './staged.ts';
