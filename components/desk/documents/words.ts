import { accessPathsEn } from '../../../lib/i18n/access-paths.en.ts';
import { accessPathsFr } from '../../../lib/i18n/access-paths.fr.ts';
import { documentPlatformsEn } from '../../../lib/i18n/document-platforms.en.ts';
import { documentPlatformsFr } from '../../../lib/i18n/document-platforms.fr.ts';
import { documentsEn } from '../../../lib/i18n/documents.en.ts';
import { documentsFr } from '../../../lib/i18n/documents.fr.ts';
import { wordsHook } from '../../shared/language.ts';

/** A document keeps the language that it was written in, whatever the page's. */
export const documentWords = { fr: documentsFr, en: documentsEn };
export const documentPlatforms = { fr: documentPlatformsFr, en: documentPlatformsEn };
export const useDocuments = wordsHook(documentWords);
export const useAccessPaths = wordsHook({ fr: accessPathsFr, en: accessPathsEn });
