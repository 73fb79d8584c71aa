import { papersEn } from '../../i18n/papers.en.ts';
import { papersFr } from '../../i18n/papers.fr.ts';
import type { Part, Sheet } from '../sheet.ts';

/** What a paper says of its record, beside what all papers say. */
export interface Paper {
  title: string;
  facts: Sheet['facts'];
  parts: readonly Part[];
  declaration: { title: string; text: string } | null;
  /** Clauses that it follows; null where no clause asks for it. */
  clauses: string | null;
  /** Labels of what the principal writes; null where the principal wrote it. */
  reserved: readonly string[] | null;
}

export const papers = { fr: papersFr, en: papersEn } as const;
export type PaperWords = (typeof papers)['fr' | 'en'];

/** Sections of those texts that say something. */
export function textSections(texts: readonly (readonly [title: string, text: string])[]): Part[] {
  return texts
    .filter(([, text]) => text.trim() !== '')
    .map(([title, text]) => ({ kind: 'section', section: { title, text } }));
}
