import type { PlatformExample } from './example.ts';

export const snapchatExamples: readonly PlatformExample[] = [
  {
    url: 'https://web.snapchat.com/1a2b-3c4d',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'chat/1a2b-3c4d',
  },
  {
    url: 'https://www.snapchat.com/web/1a2b-3c4d',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'chat/1a2b-3c4d',
  },
  {
    url: 'https://www.snapchat.com/add/someone',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
