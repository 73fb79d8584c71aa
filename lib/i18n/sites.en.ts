import type { SiteWords } from './sites.fr.ts';

/** Sites that are not listed, and what the browser lets Vigie read, in English. */
export const sitesEn: SiteWords = {
  title: 'Added sites',
  text: 'Vigie re-reads what you write there, as on the platforms of the directive. A site is added from Vigie’s button, in the browser’s bar.',
  empty: 'No added site.',
  watched: 'Vigie re-reads your messages there.',
  barred: 'The browser no longer lets Vigie read this site.',
  barredHere: 'The browser does not let Vigie read this site: nothing is checked there.',
  barredTitle: 'Platforms that the browser hides from Vigie',
  barredText: 'Nothing is checked there.',
  isOur: 'This site is',
  another: 'another site',
  our: (name) => `our ${name}`,
  add: 'Re-read this site too',
  addText:
    'The browser will ask you to confirm. Vigie then re-reads your messages on this site only.',
  allow: 'Allow again',
  allowItem: (name) => `Allow ${name} again`,
  refused: 'The browser did not give its permission.',
  until: 'A tab that is already open is still re-read until you leave it.',
};
