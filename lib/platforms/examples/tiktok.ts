import type { PlatformExample } from './example.ts';

export const tiktokExamples: readonly PlatformExample[] = [
  {
    url: 'https://www.tiktok.com/foryou',
    surface: 'feed',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.tiktok.com/@Ecole.Bouleaux/video/72',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/@ecole.bouleaux',
  },
  {
    url: 'https://www.tiktok.com/messages?lang=fr',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
