import type { ExportsWords } from './exports.fr.ts';
import { pageNoticeEn } from './page-notice.en.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

/** The same in English. */
export const exportsEn: ExportsWords = {
  title: 'Files that left platforms',
  about: 'Outside the platform nothing protects them. Tick those that you have deleted.',
  line: (platform, taken, deleteBy) =>
    `${platform} · taken on ${taken} · to be deleted by ${deleteBy}`,
  reasons: pageNoticeEn.reasons,
  deleted: (day) => `deleted on ${day}`,
  due: (count) => `${number(count)} exported ${plural(count, 'file', 'files')} to delete`,
  dueText: (platforms, day) =>
    `${platforms}: the planned day was ${day}. Outside the platform nothing protects them.`,
  see: 'See',
  noLists:
    'The directive asks for no destruction at the end of the year. Files that left platforms are followed here.',
  none: 'No file left a platform.',
};
