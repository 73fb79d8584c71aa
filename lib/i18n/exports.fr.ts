import type { ExportReason } from '../page-notices/notice.ts';
import { pageNoticeFr } from './page-notice.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** Files that left a platform, on the desk, in French. */
export const exportsFr = {
  title: 'Fichiers sortis des plateformes',
  about: 'Hors de la plateforme, rien ne les protège. Cochez ceux que vous avez supprimés.',
  line: (platform: string, taken: string, deleteBy: string) =>
    `${platform} · sorti le ${taken} · à supprimer d’ici le ${deleteBy}`,
  reasons: pageNoticeFr.reasons as Record<ExportReason, string>,
  deleted: (day: string) => `supprimé le ${day}`,
  due: (count: number) =>
    `${number(count)} ${plural(count, 'fichier exporté', 'fichiers exportés')} à supprimer`,
  dueText: (platforms: string, day: string) =>
    `${platforms} : la date prévue était le ${day}. Hors de la plateforme, rien ne les protège.`,
  see: 'Voir',
  noLists:
    'La directive ne demande aucune destruction de fin d’année. Les fichiers sortis des plateformes sont suivis ici.',
  none: 'Aucun fichier n’est sorti d’une plateforme.',
};
export type ExportsWords = typeof exportsFr;
