/**
 * Where the manifest has the notice script: listed platforms whose lists and exports a note speaks of (002). Written out,
 * so that no page loads their recipes a second time; all other hosts are registered at run time, one by one.
 */
export const noticeMatches: string[] = [
  'https://classroom.google.com/*',
  'https://*.mozaikportail.ca/*',
];
