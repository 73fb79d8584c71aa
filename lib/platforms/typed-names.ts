import type { PlatformId } from './platform.ts';

/** Platforms where the teacher types the students in, without accounts of the institution: 5.4 asks for first name and avatar there. */
export const typedNames: ReadonlySet<PlatformId> = new Set(['classdojo', 'seesaw']);
