import type { PlatformExample } from './example.ts';

export const portailParentsExamples: readonly PlatformExample[] = [
  {
    url: 'https://portailparents.ca/accueil/fr/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.portailparents.ca/resultats/resultatsCourants/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
