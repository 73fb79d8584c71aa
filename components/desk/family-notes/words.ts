import { familyNotesEn } from '../../../lib/i18n/family-notes.en.ts';
import { familyNotesFr } from '../../../lib/i18n/family-notes.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const familyNotesWords = { fr: familyNotesFr, en: familyNotesEn };
export const useFamilyNotes = wordsHook(familyNotesWords);
