import type { ExportReason } from '../page-notices/notice.ts';

/** What is said over a page about a file, a copy or a visit, in French; the sentence itself is the pack’s. */
export const pageNoticeFr = {
  region: 'Avis de Vigie',
  file: (name: string) => `Fichier : ${name}`,
  deleteBy: 'À supprimer d’ici le',
  reason: 'Raison (facultative)',
  reasons: {
    meeting: 'Rencontre',
    family: 'Remise à la famille',
    print: 'Impression',
    other: 'Autre',
  } satisfies Record<ExportReason, string>,
  note: 'Noter',
  close: 'Fermer',
  noted: (day: string) => `C’est noté : la date du ${day} vous sera rappelée.`,
  failed: 'Vigie n’a pas pu le noter. Le fichier, lui, n’est pas touché.',
};
export type PageNoticeWords = typeof pageNoticeFr;
