import type { PlatformExample } from './example.ts';

export const mozaikPortailExamples: readonly PlatformExample[] = [
  {
    url: 'https://mozaikportail.ca/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.mozaikportail.ca/messages?dossier=1',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
