/** What tells a link or a button that lets a file out, by the pack's id of the platform. */
export interface ExportSigns {
  /** Elements that are one, whatever they say. */
  selectors: readonly string[];
  /** How the labels begin, folded (`foldLabel`). */
  words: readonly string[];
  /** Day of the list; best effort: none of these sites could be signed in to (docs/page-notices.md). */
  seen: string;
}

/** Endings of the files that lists and exports are made as. */
export const exportEndings: readonly string[] = ['csv', 'xls', 'xlsx', 'ods', 'pdf', 'zip'];

const anywhere: ExportSigns = {
  selectors: ['a[download]'],
  words: [
    'exporter',
    'telecharger',
    'generer le pdf',
    'generer un pdf',
    'generer au format pdf',
    'extraire',
    'enregistrer en pdf',
    'export',
    'download',
    'generate pdf',
    'save as pdf',
  ],
  seen: '2026-11-22',
};

/** Beside those: what the makers' own help pages call them. */
const byPlatform: Readonly<Record<string, ExportSigns>> = {
  classroom: {
    selectors: [],
    words: ['copier toutes les notes', 'copy all grades'],
    seen: '2026-11-22',
  },
};

/** What is looked for on a platform; one that nobody described: what holds anywhere. */
export function exportSigns(platform: string | null): ExportSigns {
  const own = platform === null ? undefined : byPlatform[platform];
  if (!own) return anywhere;
  return {
    selectors: [...anywhere.selectors, ...own.selectors],
    words: [...anywhere.words, ...own.words],
    seen: own.seen,
  };
}
