import * as z from 'zod/mini';
import type { FamilyNoteMessages } from '../../register-messages/family-notes.ts';
import { id, platform } from './fields.ts';

export const familyNoteSchemas = {
  readFamilyNotes: z.strictObject({ id }),
  judgeFamilyNote: z.strictObject({
    platform,
    student: id,
    text: z.string().check(z.maxLength(256 * 1024)),
  }),
} satisfies {
  [N in keyof FamilyNoteMessages]: z.ZodMiniType<Parameters<FamilyNoteMessages[N]>[0]>;
};
