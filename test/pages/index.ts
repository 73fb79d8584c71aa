export { buildPages, builtPages } from './build.ts';
export { homeUrl, pageFor } from './page-for.ts';
export { abilities, type PracticePage, practicePages } from './practice-pages.ts';
