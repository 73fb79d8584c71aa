import type { PlatformExample } from './example.ts';

export const instagramExamples: readonly PlatformExample[] = [
  {
    url: 'https://www.instagram.com/',
    surface: 'feed',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.instagram.com/direct/t/17842/',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 't/17842',
  },
  {
    url: 'https://www.instagram.com/Ecole.Des.Bouleaux/',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/ecole.des.bouleaux',
  },
  {
    url: 'https://www.instagram.com/p/Cabc123/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
